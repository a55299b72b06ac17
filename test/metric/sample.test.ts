import { expect, test } from 'vitest';
import { readSample } from '../../src/metric/sample.ts';
import { csat5, nps10 } from '../../src/scale/standardScales.ts';

test('bands, mean and distribution come from the same counts', () => {
  const sample = readSample([5, 4, 4, 1, null], csat5, 'throw');
  expect(sample).toEqual({
    n: 4,
    leftOut: { skipped: 1, dismissed: 0, notApplicable: 0, invalid: 0 },
    answers: [
      [1, 1],
      [4, 2],
      [5, 1],
    ],
    bands: { positive: 3, neutral: 0, negative: 1 },
    mean: 3.5,
    distribution: { 1: 1, 2: 0, 3: 0, 4: 2, 5: 1 },
  });
});

test('an iterable is read once', () => {
  let read = 0;
  const once = {
    *[Symbol.iterator](): Generator<number> {
      read++;
      yield 9;
    },
  };
  readSample(once, nps10, 'throw');
  expect(read).toBe(1);
});

test('on a scale of fractions the distribution has the ratings that were given', () => {
  const fractions = { ...nps10, points: 'any' as const };
  expect(readSample([6.5, 9], fractions, 'throw').distribution).toEqual({ '6.5': 1, 9: 1 });
});

test('the first rating off its scale is named, also behind many that are on it', () => {
  expect(() => readSample([...Array.from({ length: 5000 }, () => 9), 12], nps10, 'throw')).toThrow('at position 5000');
});

test('both ends of the scale stand in the distribution, also when nobody gave them; without answers there is no mean', () => {
  expect(Object.keys(readSample([5], nps10, 'throw').distribution)).toEqual([...Array(11).keys()].map(String));
  expect(readSample([], csat5, 'throw').mean).toBe(null);
});
