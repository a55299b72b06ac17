import { delta, mapGroups, month, netBinary, rate, tally, tallyBy, topBox, trend, yesNo } from 'cx-metrics';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

test('the value is the percentage of yes, read like any share of two answers', () => {
  expect(rate([true, true, true, false]).value).toBe(75);
  expect(rate({ 1: 3, 0: 1 })).toEqual(topBox([1, 1, 1, 0], { scale: yesNo, name: 'rate' }));
  expect(rate({ 1: 3, 0: 1 }, { method: 'jeffreys' }).interval).toEqual(
    topBox({ 1: 3, 0: 1 }, { scale: yesNo, method: 'jeffreys' }).interval,
  );
});

test('published: 65 clicks of 730 displays are 8.9 percent (formbricks issue 2450)', () => {
  expect(rate({ 1: 65, 0: 730 - 65 }).value?.toFixed(1)).toBe('8.9');
});

test('published: of 11 yes, 4 no and 21 blanks 73.3 percent of those who answered say yes (limepy issue 9)', () => {
  const reading = rate({ 1: 11, 0: 4, skipped: 21 });
  expect([reading.value?.toFixed(1), reading.n, reading.leftOut.skipped]).toEqual(['73.3', 15, 21]);
});

test('what is not known yet is skipped, and does not count as no', () => {
  const churned = tally([{ churned: true }, { churned: null }], (customer) => customer.churned);
  expect(rate(churned)).toMatchObject({ value: 100, n: 1, leftOut: { skipped: 1 } });
});

test('it has the name it is given and says which way is good', () => {
  const churn = { name: 'churn', direction: 'lowerIsBetter' } as const;
  expect(rate([], churn)).toMatchObject({ metric: 'churn', direction: 'lowerIsBetter', reason: 'noAnswers' });
  expect(rate([true])).toMatchObject({ metric: 'rate', direction: 'higherIsBetter', unit: 'percent', scale: 'yesNo' });
  expect(delta({ 0: 900, 1: 100 }, { 0: 990, 1: 10 }, rate, churn)).toMatchObject({
    metric: 'churn',
    verdict: 'better',
  });
  expect(delta({ 0: 900, 1: 100 }, { 0: 990, 1: 10 }, rate).verdict).toBe('worse');
});

test('delta, trend and mapGroups take it as it is', () => {
  const rows = [
    { at: '2026-01-05T00:00:00Z', channel: 'web', kept: true },
    { at: '2026-02-05T00:00:00Z', channel: 'web', kept: false },
    { at: '2026-02-06T00:00:00Z', channel: 'phone', kept: true },
  ];
  const monthly = month('UTC');
  const kept = tallyBy(rows, [(row) => monthly(row.at)], (row) => row.kept);
  const points = trend(kept, rate, monthly, { name: 'kept' });
  expect(points.map(({ reading }) => [reading.metric, reading.value])).toEqual([
    ['kept', 100],
    ['kept', 50],
  ]);
  const byChannel = tallyBy(rows, [(row) => row.channel], (row) => row.kept);
  expect(mapGroups(mapGroups(byChannel, rate), (reading) => reading.value)).toEqual({ phone: 100, web: 50 });
});

test('a rate does not compare with one of another name, nor with yes minus no', () => {
  const either = (answers: readonly number[], options?: { level?: number }): ReturnType<typeof rate> =>
    answers.length > 2 ? rate(answers, options) : netBinary(answers, options);
  expect(delta([1, 0], [1, 0, 1], either).reason).toBe('differentMetric');
});

test('anything but yes and no, another direction, method and options that are none are refused', () => {
  expect(refusal(() => rate([2]))).toBe(
    'RangeError offScale: Expected a rating from 0 to 1 (whole), got 2 at position 0 on scale yesNo',
  );
  expect(rate([2, true], { invalid: 'count' })).toMatchObject({ value: 100, leftOut: { invalid: 1 } });
  expect(() => rate(['yes'] as never)).toThrow(TypeError);
  expect(refusal(() => rate([], { direction: 'up' as never }))).toBe(
    `RangeError direction: Expected direction of 'higherIsBetter' or 'lowerIsBetter', got "up"`,
  );
  expect(() => rate([1], { method: 'wald' as never })).toThrow(expect.objectContaining({ code: 'method' }));
  expect(() => rate([1], 0.95 as never)).toThrow(expect.objectContaining({ code: 'options' }));
});
