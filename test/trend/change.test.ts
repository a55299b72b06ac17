import { ces, ces7, nps, type Reading } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween, notComparable, verdictOf, whyNotComparable } from '../../src/trend/change.ts';
import { newReader, type Reader } from '../../src/trend/newReader.ts';
import { tallyOn } from '../arbitrary.ts';

const someReading = (): Reading => nps({ 10: 3, 3: 1 });

test('limits say better or worse only when they leave out 0, and which by the direction', () => {
  const reading = someReading();
  const lower: Reading = { ...reading, direction: 'lowerIsBetter' };
  const neither: Reading = { ...reading, direction: null };
  const [up, down, none] = [
    { low: 1, high: 2 },
    { low: -2, high: -1 },
    { low: -1, high: 1 },
  ];
  expect([up, down, none].map((limits) => verdictOf(limits, reading))).toEqual(['better', 'worse', 'noClearChange']);
  expect([up, down, none].map((limits) => verdictOf(limits, lower))).toEqual(['worse', 'better', 'noClearChange']);
  expect([up, down, none].map((limits) => verdictOf(limits, neither))).toEqual(['higher', 'lower', 'noClearChange']);
});

test('an interval that ends at 0 holds it; one limit is enough', () => {
  const reading = someReading();
  expect(verdictOf({ low: 0, high: 2 }, reading)).toBe('noClearChange');
  expect(verdictOf({ low: -2, high: 0 }, reading)).toBe('noClearChange');
  expect(verdictOf({ low: 1, high: null }, reading)).toBe('better');
  expect(verdictOf({ low: null, high: -1 }, reading)).toBe('worse');
  expect(verdictOf({ low: null, high: null }, reading)).toBe('noClearChange');
});

test('what differs is told: the metric or its unit, the scale or its direction, and then who has no value', () => {
  const reading = someReading();
  expect(whyNotComparable(reading, reading)).toBe(null);
  expect(whyNotComparable(reading, { ...reading, metric: 'net' })).toBe('differentMetric');
  expect(whyNotComparable(reading, { ...reading, unit: 'percent' })).toBe('differentMetric');
  expect(whyNotComparable(reading, { ...reading, scale: 'other' })).toBe('differentScale');
  expect(whyNotComparable(reading, { ...reading, direction: null })).toBe('differentScale');
  expect(whyNotComparable(nps([]), nps([], { minimumAnswers: 3 }))).toBe('noAnswers');
  expect(whyNotComparable(nps([9]), nps([9], { minimumAnswers: 3 }))).toBe('tooFewAnswers');
  expect(whyNotComparable({ ...reading, value: null }, reading)).toBe('noAnswers');
  expect(whyNotComparable(reading, { ...reading, value: null })).toBe('noAnswers');
});

test('a change that is none has no number at all', () => {
  expect(notComparable('nps', 'points', 'incompletePeriod')).toEqual({
    metric: 'nps',
    unit: 'points',
    value: null,
    interval: null,
    pValue: null,
    verdict: 'notComparable',
    reason: 'incompletePeriod',
  });
});

test('law: the interval holds the change and grows with the level, also where that of a reading lies beside its value', () => {
  // Guarded limits are drawn to the middle of the scale: at a low level they do not hold a mean near its end.
  const high = ces({ 7: 5, 6: 1 }, { level: 0.1 });
  expect(high.interval?.high).toBeLessThan(high.value as number);
  fc.assert(
    fc.property(tallyOn(ces7), tallyOn(ces7), (before, after) => {
      let inner = { low: Infinity, high: -Infinity };
      for (const level of [0.001, 0.01, 0.1, 0.3, 0.5, 0.8, 0.95]) {
        const readers = [before, after].map((answers) => newReader(answers, ces, {}, level));
        const { value, interval } = changeBetween(readers[0] as Reader<Reading>, readers[1] as Reader<Reading>, level);
        if (value === null || interval === null) return;
        const { low, high } = interval as { low: number; high: number };
        expect(low <= Math.min(value, inner.low) && high >= Math.max(value, inner.high)).toBe(true);
        inner = { low, high };
      }
    }),
  );
});

type Side = 'low' | 'high' | null;

test('one limit that is not known leaves the other: the interval is open to that side, and has a p-value', () => {
  const openTo =
    (side: Side) =>
    (value: number, options?: { readonly level?: number }): Reading => {
      const { level = 0.95 } = options ?? {};
      const limits = { low: value - level, high: value + level };
      return {
        ...someReading(),
        value,
        interval: { ...limits, ...(side === null ? {} : { [side]: null }), level, method: 'told' },
      };
    };
  const change = (before: Side, after: Side, to: number): ReturnType<typeof changeBetween> =>
    changeBetween(newReader(10, openTo(before), {}, 0.95), newReader(to, openTo(after), {}, 0.95), 0.95);
  const away = Math.hypot(0.95, 0.95);
  const up = change('low', 'high', 13);
  expect([up.value, up.interval?.low, up.interval?.high, up.verdict]).toEqual([
    3,
    expect.closeTo(3 - away, 12),
    null,
    'better',
  ]);
  const down = change('high', 'low', 7);
  expect([down.value, down.interval?.low, down.interval?.high, down.verdict]).toEqual([
    -3,
    null,
    expect.closeTo(-3 + away, 12),
    'worse',
  ]);
  // Where both are open to the same side, neither limit of the change is known.
  expect(change('low', 'low', 13)).toMatchObject({ value: 3, interval: null, pValue: null, verdict: 'noClearChange' });
  // One limit that is not known is enough to leave a side open.
  expect([change(null, 'high', 13), change('low', null, 13)].map(({ interval }) => interval?.high)).toEqual([
    null,
    null,
  ]);
  expect([change(null, 'low', 13), change('high', null, 13)].map(({ interval }) => interval?.low)).toEqual([
    null,
    null,
  ]);
});
