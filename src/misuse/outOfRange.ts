import { shown } from './shown.ts';

/**
 * The error for a value of the right kind that lies off its range: a rating of 11, a level of 95.
 *
 * @param code - Stable name of the rule that was broken, for programs.
 * @param expected - What belongs there, in words.
 * @param got - What came.
 * @param where - Where it came from, ` at position 3`; starts with a blank.
 * @returns A RangeError with a `code`, to be thrown by the caller.
 * @category misuse
 */
export function outOfRange(code: string, expected: string, got: unknown, where = ''): RangeError & { code: string } {
  return Object.assign(new RangeError(`Expected ${expected}, got ${shown(got)}${where}`), { code });
}
