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
