import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInstant } from '../../src/model/readInstant.ts';

test('text with its offset is the moment it says', () => {
  for (const text of ['2026-03-22T10:00:00Z', '2026-03-22 11:00+01', '2026-03-22T12:00:00.0004+0200']) {
    expect(readInstant(text)).toEqual(new Date('2026-03-22T10:00:00Z'));
  }
});

test('text without an offset, a date alone and any other text are no moments', () => {
  for (const text of ['2026-03-22T10:00:00', '2026-03-22', '22.03.2026', '', 'now', '2026-02-29T10:00:00Z']) {
    expect(readInstant(text)).toBeNull();
  }
});

test('a number is none: nobody can tell seconds from milliseconds', () => {
  for (const value of [0, 1_774_173_600, 1_774_173_600_000, NaN, 5n, true, null, undefined, {}, []]) {
    expect(readInstant(value)).toBeNull();
  }
});

test('a Date is itself, unless it is no time', () => {
  const date = new Date(5);
  expect(readInstant(date)).toBe(date);
  expect(readInstant(new Date(NaN))).toBeNull();
});

test('a moment that no Date can hold is none', () => {
  expect(readInstant('+275760-09-13T00:00:00Z')).toEqual(new Date(8.64e15));
  expect(readInstant('+275760-09-13T00:00:00-00:01')).toBeNull();
});

test('law: what a Date writes is read back', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      expect(readInstant(date.toISOString())).toEqual(date);
    }),
    { numRuns: 1000 },
  );
});
