import { shown } from './shown.ts';

/**
 * The error for a value of the wrong kind: text where a number belongs, options that are no object.
 *
 * @param code - Stable name of the rule that was broken, for programs.
 * @param expected - What belongs there, in words.
 * @param got - What came.
 * @param where - Where it came from, ` at position 3`; starts with a blank.
 * @returns A TypeError with a `code`, to be thrown by the caller.
 * @category misuse
 */
export function wrongKind(code: string, expected: string, got: unknown, where = ''): TypeError & { code: string } {
  return Object.assign(new TypeError(`Expected ${expected}, got ${shown(got)}${where}`), { code });
}
