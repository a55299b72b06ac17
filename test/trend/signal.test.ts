import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSeries } from '../../src/inference/series.ts';
import { judge, type NelsonRule, signalsOf } from '../../src/trend/signal.ts';

const all: readonly NelsonRule[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** Positions at which a rule is broken, in units of sigma around 0. */
const broken = (rule: NelsonRule, values: readonly (number | null)[]): readonly number[] =>
  signalsOf(judge(readSeries(values), 0, 1), [rule]).map(({ index }) => index);

const times = (count: number, ...row: readonly number[]): readonly number[] =>
  Array.from({ length: count }, (_, index) => row[index % row.length] as number);

/** For each rule: a row that just breaks it at its end, and rows that just do not. */
const edges: readonly (readonly [rule: NelsonRule, breaks: readonly number[], not: readonly (readonly number[])[]])[] =
  [
    [1, [3.01], [[3], [-3]]],
    [1, [-3.01], [[2.99]]],
    [2, times(9, 0.1, 2), [times(8, 1), [...times(8, 1), 0], [...times(8, 1), -1], [-1, ...times(8, 1)]]],
    [2, times(9, -0.1), [[0, ...times(8, -1)]]],
    [
      3,
      [1, 2, 3, 4, 5, 6],
      [
        [1, 2, 3, 4, 5],
        [1, 2, 3, 3, 5, 6],
        [1, 2, 3, 4, 5, 4],
      ],
    ],
    [3, [6, 5, 4, 3, 2, 1], [[6, 5, 4, 3, 2, 2]]],
    [4, times(14, 1, 2), [times(13, 1, 2), [...times(13, 1, 2), 1], [...times(12, 1, 2), 2, 3]]],
    [
      5,
      [2.1, 0, 2.1],
      [
        [2.1, 2.1],
        [2.1, 0, -2.1],
        [2, 2, 2.1],
        [2.1, 0, 0],
      ],
    ],
    [5, [-2.1, -2.1, 9], [[-2, -2.1, 9]]],
    [
      6,
      [1.1, 1.1, 0, 1.1, 1.1],
      [
        [1.1, 1.1, 1.1, 1.1],
        [1.1, 1.1, 0, 1.1, -1.1],
        [1, 1.1, 1, 1.1, 1.1],
      ],
    ],
    [6, [-1.1, -1.1, -1.1, -1.1, 5], [[-1.1, -1.1, 1.1, 1.1, 1.1]]],
    [7, times(15, 0.9, -0.9), [times(14, 0.9, -0.9), [...times(14, 0.5), 1], [...times(14, 0.5), -1]]],
    [8, times(8, 1.1, -1.1), [times(7, 1.1, -1.1), [...times(7, 1.1), 1], [...times(7, 1.1), 0]]],
  ];

describe.each(edges)('rule %s', (rule, breaks, not) => {
  test('is broken at the last value of its row', () => {
    expect(broken(rule, breaks)).toEqual([breaks.length - 1]);
  });

  test('is not broken by a row that is too short, or has one value that does not fit', () => {
    for (const row of not) expect(broken(rule, row), row.join(' ')).toEqual([]);
  });

  test('passes over gaps', () => {
    const gap = [...breaks.slice(0, 1), null, ...breaks.slice(1), null];
    expect(broken(rule, gap)).toEqual([breaks.length === 1 ? 0 : breaks.length]);
  });
});

/** The rules as they are told, walking through the values and keeping count. */
function byCounting(values: readonly number[]): readonly (readonly [index: number, rule: NelsonRule])[] {
  const found: (readonly [number, NelsonRule])[] = [];
  let [side, sideRun, rising, falling, turns, quiet, loud] = [0, 0, 1, 1, 0, 0, 0];
  values.forEach((value, index) => {
    if (Math.abs(value) > 3) found.push([index, 1]);
    sideRun = Math.sign(value) === side && value !== 0 ? sideRun + 1 : value === 0 ? 0 : 1;
    side = Math.sign(value);
    if (sideRun >= 9) found.push([index, 2]);
    const before = values[index - 1];
    const beforeThat = values[index - 2];
    if (before !== undefined) {
      rising = value > before ? rising + 1 : 1;
      falling = value < before ? falling + 1 : 1;
      if (Math.max(rising, falling) >= 6) found.push([index, 3]);
      const isTurn = beforeThat !== undefined && (value - before) * (before - beforeThat) < 0;
      turns = isTurn ? turns + 1 : 0;
      if (turns >= 12) found.push([index, 4]);
    }
    const within = (last: number, beyond: number): number => {
      const row = index + 1 < last ? [] : values.slice(index + 1 - last, index + 1);
      return Math.max(row.filter((one) => one > beyond).length, row.filter((one) => one < -beyond).length);
    };
    if (within(3, 2) >= 2) found.push([index, 5]);
    if (within(5, 1) >= 4) found.push([index, 6]);
    quiet = Math.abs(value) < 1 ? quiet + 1 : 0;
    if (quiet >= 15) found.push([index, 7]);
    loud = Math.abs(value) > 1 ? loud + 1 : 0;
    if (loud >= 8) found.push([index, 8]);
  });
  return found;
}

test('law: all eight rules are those found by walking through and keeping count', () => {
  const calm = fc.integer({ min: -9, max: 9 }).map((tenths) => tenths / 10);
  const wild = fc.integer({ min: -8, max: 8 }).map((halves) => halves / 2);
  const rising = fc.array(wild, { maxLength: 9 }).map((row) => [...row].sort((a, b) => a - b));
  const alternating = fc.integer({ min: 10, max: 18 }).map((count) => times(count, 1.5, -1.5));
  const row = fc.oneof(fc.array(calm, { maxLength: 20 }), fc.array(wild, { maxLength: 12 }), rising, alternating);
  const seen = new Set<NelsonRule>();
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const values = rows.flat();
      const signals = signalsOf(judge(readSeries(values), 0, 1), all);
      const pairs = signals.flatMap(({ index, rules }) => rules.map((rule) => [index, rule] as const));
      expect(pairs).toEqual(byCounting(values));
      pairs.forEach(([, rule]) => seen.add(rule));
    }),
  );
  expect([...seen].sort()).toEqual(all);
});

test('a period that breaks several rules is one signal, its rules ascending whatever the order asked', () => {
  const signals = signalsOf(judge(readSeries([2.5, 3.5]), 0, 1), [1, 5, 5, 1]);
  expect(signals).toEqual([{ index: 1, rules: [1] }]);
  expect(signalsOf(judge(readSeries([0, 2.5, 3.5]), 0, 1), [5, 1])).toEqual([{ index: 2, rules: [1, 5] }]);
});

test('every value may have a sigma of its own', () => {
  const points = [1, 1].map((value, position) => ({ value, position, center: 0, sigma: position === 0 ? 1 : 0.3 }));
  expect(signalsOf(points)).toEqual([{ index: 1, rules: [1] }]);
});

test('equal values on their centre break no rule, also without spread; beside it they do', () => {
  const equal = judge(readSeries(times(20, 5)), 5, 0);
  expect(signalsOf(equal, all)).toEqual([]);
  expect(signalsOf(judge(readSeries([5, 5.001]), 5, 0))).toEqual([{ index: 1, rules: [1] }]);
});

test('without centre or sigma nothing is judged; no rules find nothing', () => {
  expect(judge(readSeries([5]), null, 1)).toEqual([]);
  expect(judge(readSeries([5]), 5, null)).toEqual([]);
  expect(signalsOf(judge(readSeries([99]), 0, 1), [])).toEqual([]);
});

test('a rule that is none is refused, and so is what is no list', () => {
  const error = (name: string): Error => expect.objectContaining({ name, code: 'rules' }) as Error;
  for (const bad of [0, 9, 1.5, 'toString', '__proto__']) {
    expect(() => signalsOf([], [bad as never])).toThrow(error('RangeError'));
  }
  for (const bad of [1, '12', {}, null]) expect(() => signalsOf([], bad as never)).toThrow(error('TypeError'));
});

test.each(edges)('rule %s is about the distance from the centre, wherever the centre lies', (rule, breaks, not) => {
  const brokenAt = (center: number, values: readonly number[]): readonly number[] => {
    const moved = values.map((value) => value + center);
    return signalsOf(judge(readSeries(moved), center, 1), [rule]).map(({ index }) => index);
  };
  for (const center of [16, -16]) {
    expect(brokenAt(center, breaks)).toEqual([breaks.length - 1]);
    for (const row of not) expect(brokenAt(center, row), row.join(' ')).toEqual([]);
  }
});
