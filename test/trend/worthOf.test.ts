import { ces, ces7, csat, type Metric, meanScore, nps, quantile, type Reading, type Tally, ttr } from 'cx-metrics';
import { expect, test } from 'vitest';
import { worthOf } from '../../src/trend/worthOf.ts';

const refused = expect.objectContaining({ name: 'TypeError', code: 'notPaired' });

test('what an answer is worth is what the metric says of it alone', () => {
  expect([...worthOf((counts) => nps(counts), [0, 8, 10])]).toEqual([
    [0, -100],
    [8, 0],
    [10, 100],
  ]);
  expect([...worthOf((counts) => csat(counts), [3, 4])]).toEqual([
    [3, 0],
    [4, 100],
  ]);
  expect([...worthOf((counts) => ces(counts), [3, 7, 3])]).toEqual([
    [3, 3],
    [7, 7],
  ]);
});

test('without answers nothing is worth anything', () => {
  expect([...worthOf((counts) => nps(counts), [])]).toEqual([]);
});

test('an answer off the scale has no worth where it is counted as invalid, and throws where it is not', () => {
  expect([...worthOf((counts) => nps(counts, { invalid: 'count' }), [11, 9])]).toEqual([[9, 100]]);
  expect([...worthOf((counts) => nps(counts, { invalid: 'count' }), [11])]).toEqual([]);
  expect(() => worthOf((counts) => nps(counts), [11])).toThrow(RangeError);
});

test('durations and ratios have no paired method', () => {
  expect(() => worthOf((counts) => ttr(counts), [])).toThrow(refused);
  expect(() => worthOf((counts) => ttr(counts), [])).toThrow('in points, percent or on a scale, got "ttr"');
  expect(() => worthOf((counts) => ({ ...nps(counts), unit: 'ratio' }), [9])).toThrow(refused);
});

test('a value that is no mean is refused: a median, a value that needs two answers, one of its own', () => {
  const median = (counts: Tally): Reading => ({ ...meanScore(counts, { scale: ces7 }), value: quantile(counts, 0.5) });
  const ofTwo: Metric<Tally, Reading, never> = (counts) => nps(counts, { minimumAnswers: 2 });
  const squared = (counts: Tally): Reading => {
    const reading = meanScore(counts, { scale: ces7 });
    return { ...reading, value: reading.value === null ? null : reading.value ** 2 };
  };
  for (const read of [median, ofTwo, squared]) expect(() => worthOf(read, [3, 5])).toThrow(refused);
  const silent = (counts: Tally): Reading => ({ ...nps(counts), value: Object.keys(counts).length > 1 ? null : 0 });
  expect(() => worthOf(silent, [3, 5])).toThrow(refused);
});
