import { tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDurations } from '../../src/metric/durations.ts';
import { firstDifference } from '../firstDifference.ts';

test('durations are counted, each different one once, ascending', () => {
  const { n, time, times, leftOut } = readDurations([30, 10, 30, null, 0.5], 'throw');
  expect([n, [...time], [...times], leftOut.skipped]).toEqual([4, [0.5, 10, 30], [1, 1, 2], 1]);
});

test('a negative duration throws with its position or key', () => {
  expect(() => readDurations([5, -1], 'throw')).toThrow('got -1 at position 1');
  expect(() => readDurations({ '-1': 2 }, 'throw')).toThrow('at key "-1"');
});

test('a negative duration is counted as invalid where asked for', () => {
  expect(readDurations([5, -1, -2], 'count')).toMatchObject({ n: 1, leftOut: { invalid: 2 } });
  expect(readDurations({ '-1': 2, 5: 1, invalid: 3 }, 'count')).toMatchObject({ n: 1, leftOut: { invalid: 5 } });
});

test('0 is a duration: a ticket solved at once', () => {
  expect([...readDurations([0, 0], 'throw').times]).toEqual([2]);
});

test('a column that holds something else says where, and -0 is 0', () => {
  for (const [bad, message] of [
    [-1, 'got -1 at position 2'],
    [NaN, 'got NaN at position 2'],
    [Infinity, 'got Infinity at position 2'],
  ] as const) {
    const column = Float64Array.of(5, 7, bad);
    expect(() => readDurations(column, 'throw')).toThrow(message);
    expect(readDurations(column, 'count')).toMatchObject({ n: 2, leftOut: { invalid: 1 } });
  }
  const { time, times } = readDurations(Float64Array.of(-0, 5, 0), 'throw');
  expect([[...time], [...times]]).toEqual([
    [0, 5],
    [2, 1],
  ]);
});

test('law: a column says what an array says, whether few durations are different or most', () => {
  for (const step of [60_000, 1, 0.1]) {
    const durations = Array.from({ length: 80_000 }, (_, row) => ((row * 7919) % 70_001) * step);
    const sorted = Float64Array.from({ length: 70_001 }, (_, at) => at * step);
    // The first rows come around again.
    const again = new Set(durations.slice(70_001));
    const seen = sorted.map((duration) => (again.has(duration) ? 2 : 1));
    for (const column of [durations, Float64Array.from(durations)]) {
      const { n, time, times } = readDurations(column, 'throw');
      expect([n, firstDifference(time, sorted), firstDifference(times, seen)]).toEqual([80_000, -1, -1]);
    }
  }
  expect(readDurations(Int32Array.of(3, 1, 3), 'throw')).toEqual(readDurations([3, 1, 3], 'throw'));
});

test('law: one by one or as a tally, they are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(50), fc.constant(null)), { maxLength: 3000 }), (durations) => {
      expect(readDurations(durations, 'throw')).toEqual(readDurations(tally(durations), 'throw'));
    }),
  );
});

test('durations that come one after another, with no length told, are all kept', () => {
  function* oneByOne(): Generator<number> {
    for (let row = 0; row < 5000; row++) yield (row * 7919) % 5000;
  }
  const { n, time, times } = readDurations(oneByOne(), 'throw');
  expect([n, time.length]).toEqual([5000, 5000]);
  expect(time.every((duration, at) => duration === at) && times.every((count) => count === 1)).toBe(true);
});
