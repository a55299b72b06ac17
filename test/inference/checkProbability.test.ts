import { betaCdf, betaQuantile, betaSurvival, normalQuantile, survivalQuantile, tQuantile } from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { checkProbability } from '../../src/inference/checkProbability.ts';

test('0 and 1 are probabilities', () => {
  for (const probability of [0, 0.5, 1]) {
    expect(() => {
      checkProbability(probability);
    }).not.toThrow();
  }
});

test('percents, negatives and NaN are off the range, text is none, for every quantile', () => {
  const empty = { time: [], events: [], censored: [], atRisk: [], survival: [], greenwood: [] };
  const asked: readonly ((p: number) => unknown)[] = [
    normalQuantile,
    (p) => tQuantile(p, 3),
    (p) => betaQuantile(p, 2, 3),
    (p) => betaCdf(p, 2, 3),
    (p) => betaSurvival(p, 2, 3),
    (p) => survivalQuantile(empty, p, 0.95),
  ];
  for (const ask of asked) {
    for (const probability of [50, -0.1, 1.0001, NaN]) {
      expect(() => ask(probability)).toThrow(expect.objectContaining({ name: 'RangeError', code: 'probability' }));
    }
    expect(() => ask('0.5' as never)).toThrow(expect.objectContaining({ name: 'TypeError', code: 'probability' }));
  }
});

test('the message says which numbers belong there', () => {
  expect(() => {
    checkProbability(50);
  }).toThrow('Expected a probability from 0 to 1, got 50');
});
