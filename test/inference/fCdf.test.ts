import { fCdf, fSurvival } from 'cx-metrics/inference';
import { expect, test } from 'vitest';

test('two degrees of freedom above the line have a closed form: 1 − (1 + 2 x / n)^(−n / 2)', () => {
  for (const [x, n] of [
    [0.1, 3],
    [1, 8],
    [4, 20],
  ] as const)
    expect(fCdf(x, 2, n)).toBeCloseTo(1 - (1 + (2 * x) / n) ** (-n / 2), 13);
});

test('with the survival function it makes 1', () => {
  expect(fCdf(1.7, 4.5, 9) + fSurvival(1.7, 4.5, 9)).toBeCloseTo(1, 14);
});
