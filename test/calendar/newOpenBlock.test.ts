import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newOpenBlock } from '../../src/calendar/newOpenBlock.ts';
import { readOpenRules } from '../../src/calendar/readOpenRules.ts';
import { closeEpochs, someOptions } from './someHours.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Monday, 2026-03-02. */
const monday = Date.UTC(2026, 2, 2);
const nights = readOpenRules({
  zone: 'UTC',
  week: {
    sun: [['22:00', '02:00']],
    mon: [
      ['09:00', '12:00'],
      ['12:00', '13:00'],
      ['20:00', '24:00'],
    ],
    tue: [['00:00', '01:00']],
  },
});
const block = newOpenBlock(nights, monday, monday + 7 * day);

test('stretches are cut at the ends of the span, and those that touch are one', () => {
  // 00:00-02:00, 09:00-13:00, 20:00-01:00 and, on Sunday, 22:00-24:00.
  expect(block.total).toBe(13 * hour);
  expect([0, 1, 2, 5, 9, 12.5, 25, 26, 6 * 24 + 23].map((at) => block.openBefore(monday + at * hour) / hour)).toEqual([
    0, 1, 2, 2, 2, 5.5, 11, 11, 12,
  ]);
});

test('outside the span nothing is known', () => {
  expect([monday - 1, monday + 7 * day + 1, NaN].map(block.openBefore)).toEqual([NaN, NaN, NaN]);
});

test('the instant by which so much is open is the end of a stretch, not the start of the next', () => {
  expect([1, 2, 3, 6, 13].map((open) => (block.instantOf(open * hour) - monday) / hour)).toEqual([1, 2, 10, 13, 168]);
  expect([0, 13 * hour + 1].map(block.instantOf)).toEqual([NaN, NaN]);
});

test('the first open instant is the one given, or the next start', () => {
  expect([0, 1, 2, 8, 9, 13].map((at) => (block.openFrom(monday + at * hour) - monday) / hour)).toEqual([
    0, 1, 9, 9, 9, 20,
  ]);
  expect(newOpenBlock(nights, monday, monday + day).openFrom(monday + day)).toBe(NaN);
  expect(newOpenBlock(nights, monday + 2 * hour, monday + 8 * hour).openFrom(monday + 3 * hour)).toBe(NaN);
});

test('an empty span is never open', () => {
  expect(newOpenBlock(nights, 0, 0)).toMatchObject({ from: 0, to: 0, total: 0 });
});

test('law: a block says the same of a span as a larger one around it', () => {
  fc.assert(
    fc.property(someOptions, closeEpochs(1), fc.integer({ min: 1, max: 3 * day }), (options, [from = 0], length) => {
      const rules = readOpenRules(options);
      const around = newOpenBlock(rules, from - 10 * day, from + length + 10 * day);
      const { total } = newOpenBlock(rules, from, from + length);
      expect(total).toBe(around.openBefore(from + length) - around.openBefore(from));
    }),
  );
});

test('the longest night reaches over a date that was left out: Apia, from the evening of 2011-12-29', () => {
  const rules = readOpenRules({ zone: 'Pacific/Apia', week: { thu: [['23:00', '22:59']] } });
  // The 30th does not exist: 22:59 moves to the 31st, an hour of the 29th and 22:59 of the 31st.
  const [start, end] = [Date.parse('2011-12-30T00:00-10:00'), Date.parse('2012-01-01T00:00+14:00')];
  expect(newOpenBlock(rules, start - day, end).total).toBe(24 * hour - 60_000);
  expect(newOpenBlock(rules, start + 10 * hour, end).total).toBe(13 * hour - 60_000);
  expect(newOpenBlock(rules, start + 22 * hour, end).total).toBe(hour - 60_000);
  expect(newOpenBlock(rules, start - hour, start).total).toBe(hour);
});
