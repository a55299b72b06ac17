import {
  pairedMeanDifference,
  pairedNetDifference,
  pairedShareDifference,
  tInterval,
  tTest,
} from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { pairedDifferenceOf } from '../../src/trend/pairedDifferenceOf.ts';

const pair = (before: number, after: number, times: number) => ({ before, after, times });

test('0 and 100 percent are a share', () => {
  const pairs = [pair(100, 100, 9), pair(100, 0, 2), pair(0, 100, 5), pair(0, 0, 3), pair(0, 100, 1)];
  const wanted = pairedShareDifference({ bothYes: 9, yesNo: 2, noYes: 6, bothNo: 3 }, 0.9);
  expect(pairedDifferenceOf(pairs, 'percent', null, 0.9)).toEqual({
    low: 100 * (wanted.low as number),
    high: 100 * (wanted.high as number),
    pValue: wanted.pValue,
    method: 'tango',
  });
});

test('-100, 0 and 100 points are a net score', () => {
  const pairs = [pair(100, 100, 9), pair(100, -100, 2), pair(0, 100, 5), pair(0, 0, 3), pair(-100, 0, 4)];
  const table = {
    plus: { plus: 9, zero: 0, minus: 2 },
    zero: { plus: 5, zero: 3, minus: 0 },
    minus: { plus: 0, zero: 4, minus: 0 },
  };
  const wanted = pairedNetDifference(table, 0.95);
  expect(pairedDifferenceOf(pairs, 'points', null, 0.95)).toEqual({
    low: 100 * (wanted.low as number),
    high: 100 * (wanted.high as number),
    pValue: wanted.pValue,
    method: 'pairedNetDifference',
  });
});

test('anything else is a mean between its ends: those of points, of percent, of the scale', () => {
  const pairs = [pair(50, 100, 4), pair(25, 50, 2), pair(50, 25, 1), pair(0, 50, 1)];
  const differences = [
    [-25, 1],
    [25, 2],
    [50, 5],
  ] as const;
  for (const [unit, ends, known] of [
    ['points', null, { min: -100, max: 100 }],
    ['percent', null, { min: 0, max: 100 }],
    ['scale', { min: 0, max: 200 }, { min: 0, max: 200 }],
  ] as const) {
    const { low, high, pValue } = pairedMeanDifference(differences, known, 0.95);
    const found = pairedDifferenceOf(pairs, unit, ends, 0.95);
    expect(found).toEqual({ low, high, pValue, method: 'pairedMeanDifference' });
  }
});

test('0 and 100 on a scale are no share, and 0 and 100 points a net score', () => {
  const pairs = [pair(0, 100, 4), pair(100, 100, 2)];
  expect(pairedDifferenceOf(pairs, 'scale', { min: 0, max: 100 }, 0.95).method).toBe('pairedMeanDifference');
  expect(pairedDifferenceOf(pairs, 'points', null, 0.95).method).toBe('pairedNetDifference');
});

test('without ends a mean goes by the paired t test, where there is a spread to judge by', () => {
  const differences = [
    [1, 2],
    [2, 3],
  ] as const;
  const spread = [pair(3, 4, 2), pair(3, 5, 3)];
  expect(pairedDifferenceOf(spread, 'scale', null, 0.95)).toEqual({
    ...tInterval(differences, 0.95),
    pValue: tTest(differences).pValue,
    method: 'pairedT',
  });
  const none = { low: null, high: null, pValue: null, method: 'pairedT' };
  expect(pairedDifferenceOf([pair(3, 4, 2), pair(4, 5, 9)], 'scale', null, 0.95)).toEqual(none);
  expect(pairedDifferenceOf([pair(3, 4, 1)], 'scale', null, 0.95)).toEqual(none);
});

test('percentages between 0 and 100 are no share but a mean', () => {
  const pairs = [
    { before: 0, after: 50, times: 12 },
    { before: 50, after: 100, times: 9 },
    { before: 100, after: 50, times: 4 },
  ];
  expect(pairedDifferenceOf(pairs, 'percent', null, 0.95).method).not.toBe('tango');
  expect(pairedDifferenceOf([...pairs, { before: 0, after: 100, times: 3 }], 'percent', null, 0.95).method).not.toBe(
    'tango',
  );
});
