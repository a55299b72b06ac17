import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recode } from '../../src/journey/recode.ts';
import { readColumn } from '../../src/tally/readColumn.ts';
import { refusal } from '../refusal.ts';

const column = readColumn({ codes: [1, 0, 3, 1], names: ['a', 'b', 'nobody', 'b'] }, 'x');
const all = Uint32Array.of(0, 1, 2, 3);

test('names are numbered as they are first seen, those that stand twice once, those that nobody has never', () => {
  expect(recode(column, all, 0)).toEqual({ codes: Uint32Array.of(0, 1, 0, 0), names: ['b', 'a'] });
});

test('only the positions asked for are read', () => {
  expect(recode(column, Uint32Array.of(1), 0)).toEqual({ codes: Uint32Array.of(0), names: ['a'] });
});

test('with 1 for the first name, 0 stands for none', () => {
  const some = readColumn({ codes: [1, 0, 3, 1], names: ['a', 'b', 'c', 'd'], valid: Uint8Array.of(0b1110) }, 'x');
  expect(recode(some, all, 1)).toEqual({ codes: Uint32Array.of(0, 1, 2, 3), names: ['a', 'd', 'b'] });
});

test('a code without a name, and what is no name, are refused with the position', () => {
  const without = readColumn({ codes: [0, 4], names: ['a'] }, 'x');
  expect(refusal(() => recode(without, Uint32Array.of(0, 1), 0))).toBe(
    'RangeError column: Expected a code of 1 names, got 4 at position 1',
  );
  const nameless = readColumn({ codes: [0], names: [null as never] }, 'x');
  expect(refusal(() => recode(nameless, Uint32Array.of(0), 0))).toMatch(/^TypeError groupKey.*at position 0$/);
});

test('law: arrays of every kind, all rows or some, have the same numbers', () => {
  const someNames = fc.array(fc.constantFrom('a', 'b', '7', 7, true), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(someNames, fc.array(fc.nat(), { maxLength: 20 }), fc.constantFrom(0, 1), (names, numbers, first) => {
      const codes = numbers.map((number) => number % names.length);
      const texts = codes.map((code) => String(names[code]));
      const seen = [...new Set(texts)];
      const expected = { codes: Uint32Array.from(texts, (text) => seen.indexOf(text) + first), names: seen };
      const positions = Uint32Array.from(codes.keys());
      for (const array of [codes, Uint8Array.from(codes), Uint32Array.from(codes), Float64Array.from(codes)]) {
        expect(recode(readColumn({ codes: array, names }, 'x'), positions, first)).toEqual(expected);
      }
      const longer = Uint8Array.of(...codes, 200);
      expect(recode(readColumn({ codes: longer, names }, 'x'), positions, first)).toEqual(expected);
    }),
  );
});

test('a code that is negative, a fraction or text is refused with the position', () => {
  for (const codes of [
    Int8Array.of(0, -1),
    Int32Array.of(0, -1),
    [0, -1],
    [0, 0.5],
    Float64Array.of(0, 0.5),
    [0, '0' as never],
  ]) {
    expect(() => recode(readColumn({ codes, names: ['a'] }, 'x'), Uint32Array.of(0, 1), 0)).toThrow(
      `a code of 1 names, got ${typeof codes[1] === 'string' ? '"0"' : String(codes[1])} at position 1`,
    );
  }
});
