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

/** A metric of one's own: what it says of one answer, and by how much its mean is off. */
const readBy =
  (worth: (answer: number) => number | null, off: (mean: number) => number) =>
  (counts: Tally): Reading => {
    const all = Object.entries(counts) as readonly (readonly [string, number])[];
    const n = all.reduce((sum, [, times]) => sum + times, 0);
    const sum = all.reduce((total, [answer, times]) => total + (worth(Number(answer)) ?? 0) * times, 0);
    const value = n === 0 ? null : n === 1 ? worth(Number(all[0]?.[0])) : off(sum / n);
    return { ...nps([]), unit: 'scale', n, value };
  };

test('a last digit that rounding took is no reason to refuse a mean, a billionth of its worths is', () => {
  const tenth = (answer: number): number => answer / 10;
  expect([
    ...worthOf(
      readBy(tenth, (mean) => mean * (1 + 1e-14)),
      [1, 2, 3],
    ).values(),
  ]).toEqual([0.1, 0.2, 0.3]);
  expect(() =>
    worthOf(
      readBy(tenth, (mean) => mean + 1e-9),
      [1, 2, 3],
    ),
  ).toThrow(expect.objectContaining({ code: 'notPaired' }));
});

test('an answer that counts and has no value is refused, whatever the value of many', () => {
  expect(() =>
    worthOf(
      readBy(
        () => null,
        () => 0,
      ),
      [1, 2],
    ),
  ).toThrow(expect.objectContaining({ code: 'notPaired' }));
});
