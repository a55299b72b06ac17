import { wrongKind } from './wrongKind.ts';

/**
 * Refuses options that are no object, such as a level given where options belong.
 *
 * @param options - An object, or undefined for none.
 * @throws TypeError for anything else, with the code `options`.
 * @category misuse
 */
export function checkOptions(options: object | undefined): void {
  if (options !== undefined && Object(options) !== options) throw wrongKind('options', 'an object', options);
}
