import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { TallyOptions } from './answer.ts';

/**
 * Holds options to their form and answers what to do with invalid answers.
 *
 * @param options - What the caller gave, if anything.
 * @returns `'throw'` unless the options say `'count'`.
 * @throws TypeError for options that are no object, RangeError for another word.
 * @category tally
 */
export function checkTallyOptions(options: TallyOptions | undefined): 'throw' | 'count' {
  if (options === undefined) return 'throw';
  if (typeof options !== 'object' || (options as unknown) === null) {
    throw wrongKind('options', 'options as an object', options);
  }
  const invalid: unknown = options.invalid ?? 'throw';
  if (invalid !== 'throw' && invalid !== 'count') {
    throw outOfRange('invalidOption', "invalid to be 'throw' or 'count'", invalid);
  }
  return invalid;
}
