import { nps } from 'cx-metrics';
import { expect, test } from 'vitest';
import { partOf, readingOf, scaleLimits } from '../../src/metric/readingOf.ts';

const about = { metric: 'made', unit: 'points', direction: null, scale: null } as const;
const settings = { level: 0.9, minimumAnswers: 3, invalid: 'throw' } as const;
const leftOut = { skipped: 0, dismissed: 0, notApplicable: 0, invalid: 0 };
const headline = { value: 5, limits: { low: 4, high: 6 }, method: 'some' };

test('a value has its interval with level and method, and no reason', () => {
  expect(readingOf(about, { n: 3, leftOut }, settings, () => headline)).toEqual({
    ...about,
    n: 3,
    value: 5,
    interval: { low: 4, high: 6, level: 0.9, method: 'some' },
    leftOut,
  });
});

test('no answers, too few and not reached are told apart', () => {
  expect(readingOf(about, { n: 0, leftOut }, settings, () => headline).reason).toBe('noAnswers');
  expect(readingOf(about, { n: 2, leftOut }, settings, () => headline).reason).toBe('tooFewAnswers');
  const notReached = readingOf(about, { n: 3, leftOut }, settings, () => ({ ...headline, value: null }));
  expect(notReached.reason).toBe('notReached');
});

test('one limit may be missing; without both there is no interval', () => {
  const half = readingOf(about, { n: 3, leftOut }, settings, () => ({ ...headline, limits: { low: 4, high: null } }));
  expect(half.interval).toMatchObject({ low: 4, high: null });
  const upper = readingOf(about, { n: 3, leftOut }, settings, () => ({ ...headline, limits: { low: null, high: 6 } }));
  expect(upper.interval).toMatchObject({ low: null, high: 6 });
  const none = readingOf(about, { n: 3, leftOut }, settings, () => ({
    ...headline,
    limits: { low: null, high: null },
  }));
  expect(none.interval).toBeNull();
});

test('below the minimum of answers counts stay, and value, interval, percents and mean are withheld', () => {
  const reading = nps([10, 9], { minimumAnswers: 5 });
  expect(reading).toMatchObject({ value: null, interval: null, reason: 'tooFewAnswers', n: 2, mean: null });
  expect(reading.promoters).toEqual({ count: 2, percent: null });
});

test('a part is a percentage of the answers; limits change unit', () => {
  const reading = readingOf(about, { n: 4, leftOut }, settings, () => headline);
  expect(partOf(1, reading)).toEqual({ count: 1, percent: 25 });
  expect(scaleLimits({ low: 0.25, high: null }, 100)).toEqual({ low: 25, high: null });
});
