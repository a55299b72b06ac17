import { checkOptions } from '../misuse/checkOptions.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import type { TallyOptions } from './answer.ts';

/**
 * What to do with answers that are not to be read.
 *
 * @param options - As the caller gave them.
 * @returns `'throw'` or `'count'`.
 * @throws TypeError for options that are no object, RangeError for another word.
 * @category tally
 */
export function checkTallyOptions(options: TallyOptions | undefined): 'throw' | 'count' {
  checkOptions(options);
  const { invalid = 'throw' } = options ?? {};
  if (!['throw', 'count'].includes(invalid)) throw outOfRange('invalid', "invalid as 'throw' or 'count'", invalid);
  return invalid;
}
