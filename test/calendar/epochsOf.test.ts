import { expect, test } from 'vitest';
import { atPosition, epochsOf } from '../../src/calendar/epochsOf.ts';
import { epochOf } from '../../src/calendar/instant.ts';
import { codeOf } from './oracle.ts';

test('a Float64Array is given back as it is', () => {
  const column = Float64Array.of(5, NaN);
  expect(epochsOf(column, epochOf)).toBe(column);
});

test('an array may mix all kinds of instants', () => {
  const mixed = [5, new Date(6), '1970-01-01T00:00:00.007Z', { epochMilliseconds: 8 }];
  expect([...epochsOf(mixed, epochOf)]).toEqual([5, 6, 7, 8]);
});

test('what is no instant throws with its position', () => {
  expect(() => epochsOf([5, '1970-01-01T00:00'], epochOf)).toThrow(/at position 1$/);
  expect(codeOf(() => epochsOf([5, '1970-01-01T00:00'], epochOf))).toBe('noOffset');
  expect(() => atPosition(7, () => epochOf(NaN))).toThrow(/got NaN at position 7$/);
});

test('what is no column is refused', () => {
  for (const other of ['2026-03-01', 5, null, { 0: 5, length: 1 }]) {
    expect(codeOf(() => epochsOf(other as never, epochOf))).toBe('times');
  }
});
