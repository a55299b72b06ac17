import { expect, test } from 'vitest';
import { binomialChance } from '../../src/inference/binomialChance.ts';

test('law: the terms of (chance + other)^n, from the triangle of Pascal', () => {
  for (const chance of [0.5, 0.1, 0.93]) {
    let row = [1];
    for (let n = 1; n <= 30; n++) {
      row = Array.from({ length: n + 1 }, (_, k) => (row[k - 1] ?? 0) * chance + (row[k] ?? 0) * (1 - chance));
      row.forEach((wanted, k) => expect(binomialChance(k, n, chance, 1 - chance) / wanted).toBeCloseTo(1, 12));
    }
  }
});

test('half of a thousand million: √(2 / (π n)), nearly', () => {
  const n = 1e9;
  expect(binomialChance(n / 2, n, 0.5, 0.5) / Math.sqrt(2 / (Math.PI * n))).toBeCloseTo(1 - 1 / (4 * n), 12);
});
