import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeByMap, codeNames } from '../../src/journey/codeNames.ts';
import { groupName } from '../arbitrary.ts';

test('names are numbered as they are first seen', () => {
  expect(codeNames(['b', 'a', 'b', '', '__proto__', 'a'])).toEqual({
    codes: Uint32Array.of(0, 1, 0, 2, 3, 1),
    names: ['b', 'a', '', '__proto__'],
  });
});

test('the same as by a Map, whatever the names', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(groupName, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 50 }),
      (names) => {
        expect(codeNames(names)).toEqual(codeByMap(names));
      },
    ),
  );
});

test('the same as by a Map for more names than the table has room for at first', () => {
  const names = Array.from({ length: 20_000 }, (_, row) => `customer ${(row * 7919) % 6000}`);
  expect(codeNames(names)).toEqual(codeByMap(names));
});

test('two names that are taken for one are told apart by a Map', () => {
  // A text that is another one the second time it is read: the only way here to two names with the same 64 bits.
  const names: string[] = ['a', 'a'];
  let reads = 0;
  Object.defineProperty(names, 1, { get: () => (++reads === 1 ? 'a' : 'b') });
  expect(codeNames(names)).toEqual({ codes: Uint32Array.of(0, 1), names: ['a', 'b'] });
});
