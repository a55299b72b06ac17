import { expect, test } from 'vitest';
import { betaDensityPart } from '../../src/inference/betaDensityPart.ts';

test('whole shapes, by factorials: x^a y^b (a + b − 1)! / ((a − 1)! (b − 1)!)', () => {
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  for (const [a, b, x] of [
    [1, 1, 0.3],
    [2, 3, 0.5],
    [7, 2, 0.9],
    [10, 12, 0.01],
  ] as const) {
    const plain = (x ** a * (1 - x) ** b * factorial(a + b - 1)) / (factorial(a - 1) * factorial(b - 1));
    expect(betaDensityPart(x, 1 - x, a, b) / plain).toBeCloseTo(1, 13);
  }
});

test('the arcsine law: both shapes 1/2 give √(x y) / π', () => {
  for (const x of [1e-9, 0.2, 0.5, 0.99]) {
    expect(betaDensityPart(x, 1 - x, 0.5, 0.5) / (Math.sqrt(x * (1 - x)) / Math.PI)).toBeCloseTo(1, 13);
  }
});

test('at the mean of huge shapes it is that of the bell curve: x y / (σ √2π)', () => {
  const sigma = Math.sqrt(0.25 / (2e9 + 1));
  expect(betaDensityPart(0.5, 0.5, 1e9, 1e9) / (0.25 / (sigma * Math.sqrt(2 * Math.PI)))).toBeCloseTo(1, 8);
});
