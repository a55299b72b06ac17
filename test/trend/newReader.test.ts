import { csat, type Metric, nps, type Reading, ttr } from 'cx-metrics';
import { expect, test } from 'vitest';
import { newReader } from '../../src/trend/newReader.ts';

const ratings = [10, 9, 9, 7, 3, null];

/** A metric that tells with what it was called. */
function watched<A, O extends object>(metric: Metric<A, Reading, O>): { metric: Metric<A, Reading, O>; seen: A[] } {
  const seen: A[] = [];
  return {
    metric: (answers, options) => {
      seen.push(answers);
      return metric(answers, options);
    },
    seen,
  };
}

test('it reads at the level of its options, and at any other', () => {
  const reader = newReader(ratings, nps, { method: 'rocks' }, 0.9);
  expect(reader.reading).toEqual(nps(ratings, { method: 'rocks', level: 0.9 }));
  expect(reader.at(0.9)).toBe(reader.reading);
  expect(reader.at(0.5)).toEqual(nps(ratings, { method: 'rocks', level: 0.5 }));
});

test('ratings one by one are gone through twice: read, and counted for the other levels', () => {
  let times = 0;
  const answers = {
    *[Symbol.iterator]() {
      times++;
      yield* ratings;
    },
  };
  const reader = newReader(answers, nps, undefined, 0.95);
  for (const level of [0.5, 0.6, 0.7, 0.8]) expect(reader.at(level)).toEqual(nps(ratings, { level }));
  expect(times).toBe(2);
});

test('a tally is read as it is, and so are durations', () => {
  const counts = { 10: 3 };
  const { metric, seen } = watched(nps);
  newReader(counts, metric, undefined, 0.95).at(0.5);
  expect(seen).toEqual([counts, counts]);
  const durations = [1000, 2000];
  const times = watched(ttr);
  newReader(durations, times.metric, undefined, 0.95).at(0.5);
  expect(times.seen).toEqual([durations, durations]);
});

test('text and numbers off the scale that are to be counted as invalid are counted so', () => {
  const answers = [9, 11, 'ten' as never];
  const reader = newReader(answers, nps, { invalid: 'count' }, 0.95);
  expect(reader.at(0.5)).toEqual(nps(answers, { level: 0.5, invalid: 'count' }));
});

test('a metric of arrays only goes on with its arrays: one that fails on a tally, and one that says something else of it', () => {
  const lastThree: Metric<readonly number[], Reading, { level?: number }> = (answers, options) =>
    csat(answers.slice(-3), options);
  const byLength: Metric<readonly number[], Reading, { level?: number }> = (answers, options) =>
    csat(answers.length > 2 ? { 5: 8, 1: 1 } : { 1: 1 }, options);
  for (const metric of [lastThree, byLength]) {
    const { metric: own, seen } = watched(metric);
    const reader = newReader([1, 5, 5, 4], own, undefined, 0.95);
    expect(reader.at(0.5)).toEqual(metric([1, 5, 5, 4], { level: 0.5 }));
    expect(seen.at(-1)).toEqual([1, 5, 5, 4]);
  }
});

test('a metric of records goes on with its records', () => {
  const rows = [{ rating: 10 }, { rating: 3 }];
  const ofRows: Metric<readonly { rating: number }[], Reading, { level?: number }> = (answers, options) =>
    nps(
      answers.map((row) => row.rating),
      options,
    );
  expect(newReader(rows, ofRows, undefined, 0.95).at(0.5)).toEqual(nps([10, 3], { level: 0.5 }));
});

test('a metric that does not read the level is refused as soon as it shows', () => {
  const deaf: Metric<readonly number[], Reading, { level?: number }> = (answers) => nps(answers);
  const refused = expect.objectContaining({ name: 'TypeError', code: 'levelIgnored' });
  expect(() => newReader([9], deaf, undefined, 0.9)).toThrow(refused);
  const reader = newReader([9], deaf, undefined, 0.95);
  expect(() => reader.at(0.9)).toThrow(refused);
});
