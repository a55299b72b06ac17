import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf, newNames } from '../../src/tally/newNames.ts';

test('law: the code of a key leads back to its name, and each key has one code', () => {
  // Long keys that end alike fall into the same place of the recent ones.
  const key = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc
      .tuple(fc.constantFrom('first', 'other', '', 'x'), fc.nat(20))
      .map(([start, end]) => `${start} segment ${end % 3}`),
  );
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      const names = newNames();
      const codes = keys.map((one, position) => codeOf(names, one, position));
      expect(codes.map((code) => names.names[code])).toEqual(keys.map(String));
      expect(new Set(codes).size).toBe(new Set(keys).size);
    }),
  );
});

test('codes count up in the order in which keys were first seen', () => {
  const names = newNames();
  const keys = ['second half', 'first half', 'second half', 7, '7', 'first half'];
  expect(keys.map((key, position) => codeOf(names, key, position))).toEqual([0, 1, 0, 2, 3, 1]);
});

test('what is no key is refused with its position', () => {
  for (const key of [null, undefined, NaN, {}]) {
    expect(() => codeOf(newNames(), key, 4)).toThrow(/at position 4/);
  }
});
