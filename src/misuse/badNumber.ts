import { outOfRange } from './outOfRange.ts';
import { wrongKind } from './wrongKind.ts';

/**
 * The error where a number belongs: a RangeError for a number off its range, a TypeError for what is no number.
 *
 * @param code - Stable name of the rule that was broken, for programs.
 * @param expected - Which numbers belong there, in words.
 * @param got - What came.
 * @param where - Where it came from, ` at position 3`; starts with a blank.
 * @returns The error, to be thrown by the caller.
 * @category misuse
 */
export function badNumber(code: string, expected: string, got: unknown, where?: string): Error & { code: string } {
  return (['number', 'bigint'].includes(typeof got) ? outOfRange : wrongKind)(code, expected, got, where);
}
