import { delta, mapGroups, meanScore, month, net, sentiment, tallyBy, trend, valence } from 'cx-metrics';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

test('the value is the mean valence, with the parts by sign', () => {
  expect(sentiment([0.5, 1, 0, -0.75])).toMatchObject({
    metric: 'sentiment',
    value: 0.1875,
    unit: 'scale',
    scale: 'valence',
    direction: 'higherIsBetter',
    positive: { count: 2, percent: 50 },
    neutral: { count: 1, percent: 25 },
    negative: { count: 1, percent: 25 },
  });
});

test('mean and net are read like any other on the scale of valence', () => {
  const valences = [0.5, 1, 0, -0.75, null];
  const { positive: _p, neutral: _n, negative: _m, net: netOf, ...mean } = sentiment(valences, { level: 0.9 });
  expect(mean).toEqual(meanScore(valences, { scale: valence, name: 'sentiment', level: 0.9 }));
  expect(netOf).toEqual(net(valences, { scale: valence, name: 'netSentiment', level: 0.9 }));
  expect(sentiment(valences, { method: 't' }).interval?.method).toBe('t');
});

test('published: 49 positive and 4 negative mentions are 8.5 of 10 (closealert), exactly 8.4906: a tenth of the net', () => {
  const mentions = sentiment({ 1: 49, '-1': 4 }).net;
  expect([(mentions.value as number) / 10, mentions.unit]).toEqual([(10 * 45) / 53, 'points']);
  expect(((mentions.value as number) / 10).toFixed(1)).toBe('8.5');
});

test('the net does not see how good or bad, the mean does', () => {
  const [mild, strong] = [sentiment([0.1, -0.1, 0.2]), sentiment([1, -0.1, 1])];
  expect(mild.net.value).toBe(strong.net.value);
  expect(mild.value).toBeLessThan(strong.value as number);
});

test('the smallest number is no 0, and -0 is', () => {
  const { positive, neutral, negative } = sentiment([5e-324, -5e-324, -0, 0]);
  expect([positive.count, neutral.count, negative.count]).toEqual([1, 2, 1]);
});

test('nothing felt is no 0', () => {
  const empty = sentiment([null, undefined]);
  expect(empty).toMatchObject({ value: null, n: 0, reason: 'noAnswers', positive: { count: 0, percent: null } });
  expect(empty.net).toMatchObject({ value: null, reason: 'noAnswers' });
  expect(sentiment([0.5, 0.25], { minimumAnswers: 3 }).net.reason).toBe('tooFewAnswers');
  expect(sentiment([0.5])).toMatchObject({ value: 0.5, interval: null });
});

test('delta, trend and mapGroups take it as it is', () => {
  const bad = { '-1': 300, 0: 100, 0.5: 100 };
  const good = { '-1': 50, 0: 100, 0.5: 350 };
  expect(delta(bad, good, sentiment)).toMatchObject({ metric: 'sentiment', unit: 'scale', verdict: 'better' });
  expect(delta(bad, good, sentiment).value).toBeCloseTo(0.25 + 0.5, 12);
  const monthly = month('UTC');
  const felt = tallyBy(
    [
      { at: '2026-01-05T00:00:00Z', channel: 'web', valence: 0.5 },
      { at: '2026-03-05T00:00:00Z', channel: 'phone', valence: -0.5 },
    ],
    [(row) => row.channel, (row) => monthly(row.at)],
    (row) => row.valence,
  );
  const trends = mapGroups(felt, (months) => trend(months, sentiment, monthly, { from: '2026-01', to: '2026-03' }));
  expect(mapGroups(trends, (points) => points.map(({ reading }) => reading.value))).toEqual({
    phone: [null, null, -0.5],
    web: [0.5, null, null],
  });
});

test('a number off −1 to 1, text and another method are refused', () => {
  expect(refusal(() => sentiment([0, 1.5]))).toBe(
    'RangeError offScale: Expected a rating from -1 to 1 (any), got 1.5 at position 1 on scale valence',
  );
  expect(sentiment([0, 1.5], { invalid: 'count' })).toMatchObject({ n: 1, leftOut: { invalid: 1 } });
  expect(() => sentiment([NaN])).toThrow(RangeError);
  expect(() => sentiment(['good'] as never)).toThrow(TypeError);
  expect(() => sentiment([1], { method: 'wilson' as never })).toThrow(expect.objectContaining({ code: 'method' }));
});
