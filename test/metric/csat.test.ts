import {
  csat,
  csat10CustomerGauge,
  csat10Formbricks,
  csat2,
  csat3,
  csat4,
  csat7Formbricks,
  csat7Zencity,
  delta,
} from 'cx-metrics';
import { expect, test } from 'vitest';

test('on 1 to 5 those who rate 4 or 5 are satisfied', () => {
  const { satisfied, neutral, dissatisfied } = csat([1, 2, 3, 4, 5]);
  expect([satisfied.count, neutral.count, dissatisfied.count]).toEqual([2, 1, 2]);
  expect(csat([5, 4, 3, 1]).value).toBe(50);
});

test('shorter scales count their upper end', () => {
  expect(csat([1, 2], { scale: csat2 }).value).toBe(50);
  expect(csat([1, 2, 3], { scale: csat3 }).satisfied.count).toBe(1);
  expect(csat([1, 2, 3, 4], { scale: csat4 }).value).toBe(50);
});

test('on 7 and 10 points vendors disagree, so the scale is named', () => {
  const seven = { 7: 1, 6: 1, 5: 1, 4: 1 };
  expect(csat(seven, { scale: csat7Formbricks }).value).toBe(50);
  expect(csat(seven, { scale: csat7Zencity }).value).toBe(75);
  const ten = { 10: 1, 9: 1, 8: 1, 7: 1 };
  expect(csat(ten, { scale: csat10Formbricks }).value).toBe(75);
  expect(csat(ten, { scale: csat10CustomerGauge }).value).toBe(50);
});

test('a score on one scale does not compare with one on another', () => {
  const before = csat([7, 6], { scale: csat7Formbricks });
  const mixed = (answers: typeof before, options?: { level?: number }): typeof before =>
    answers === before ? answers : csat([7, 6], { ...options, scale: csat7Zencity });
  expect(delta(before, { ...before, n: 3 }, mixed).reason).toBe('differentScale');
});

test('a missing rating is skipped, never a 0 that drags the score down', () => {
  expect(csat([5, null, undefined]).value).toBe(100);
  expect(csat([5, null, undefined]).leftOut.skipped).toBe(2);
  expect(() => csat([5, 0])).toThrow(RangeError);
});

test('the mean may go down while the percentage goes up, so both are shown', () => {
  const [before, after] = [csat({ 5: 6, 3: 4 }), csat({ 4: 7, 1: 3 })];
  expect(after.value).toBeGreaterThan(before.value as number);
  expect(after.mean).toBeLessThan(before.mean as number);
});

test('every method gives an interval within 0 to 100 that holds the value', () => {
  for (const method of ['wilson', 'jeffreys', 'clopperPearson', 'agrestiCoull'] as const) {
    const { value, interval } = csat([5, 5, 5], { method });
    expect(interval?.method).toBe(method);
    expect(interval?.high).toBeLessThanOrEqual(100);
    expect(interval?.low).toBeLessThan(value as number);
  }
});

test('with too few answers the mean is withheld with the value', () => {
  expect(csat([5, 4], { minimumAnswers: 3 })).toMatchObject({ value: null, mean: null, reason: 'tooFewAnswers' });
});
