import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coefficientErrors } from '../../src/trend/coefficientErrors.ts';
import { someValue } from '../inference/someSeries.ts';

const points = fc
  .uniqueArray(fc.tuple(fc.nat(30), someValue, someValue), { minLength: 3, maxLength: 15, selector: ([at]) => at })
  .map((rows) => [...rows].sort(([a], [b]) => a - b));

test('law: the sum over all pairs of values, each pair with the weight of its distance in time', () => {
  fc.assert(
    fc.property(points, fc.nat(6), (rows, lag) => {
      const [positions, weights, residuals] = [
        rows.map((row) => row[0]),
        rows.map((row) => row[1]),
        rows.map((row) => row[2]),
      ];
      const u = rows.map((row) => row[1] * row[2]);
      let together = 0;
      positions.forEach((from, one) =>
        positions.forEach((to, other) => {
          const distance = Math.abs(from - to);
          if (distance <= lag) together += (1 - distance / (lag + 1)) * (u[one] as number) * (u[other] as number);
        }),
      );
      const squares = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number ** 2, 0);
      const n = rows.length;
      const errors = coefficientErrors(weights, residuals, positions, 2, lag);
      expect(errors.classical).toBeCloseTo(Math.sqrt((squares(residuals) / (n - 2)) * squares(weights)), 9);
      expect(errors.hc1).toBeCloseTo(Math.sqrt((n / (n - 2)) * squares(u)), 9);
      expect(errors.neweyWest).toBeCloseTo(Math.sqrt(Math.max(0, together)), 6);
    }),
  );
});

test('without a lag, Newey-West is HC1 without its factor', () => {
  const { hc1, neweyWest } = coefficientErrors([1, 2, 3], [1, -1, 2], [0, 1, 2], 1, 0);
  expect(hc1).toBeCloseTo(neweyWest * Math.sqrt(3 / 2), 12);
});

test('a gap separates: neighbours in the list are none in time', () => {
  const apart = coefficientErrors([1, 1, 1], [1, 1, 1], [0, 5, 10], 1, 3);
  const together = coefficientErrors([1, 1, 1], [1, 1, 1], [0, 1, 2], 1, 3);
  expect(apart.neweyWest).toBeCloseTo(Math.sqrt(3), 12);
  expect(together.neweyWest).toBeCloseTo(Math.sqrt(3 + 2 * (0.75 * 2 + 0.5)), 12);
});

test('a lag longer than the series ends with it', () => {
  const whole = coefficientErrors([1, 2, 3], [1, -1, 2], [0, 1, 2], 1, 1e15);
  expect(whole.neweyWest).toBeCloseTo(Math.abs(1 - 2 + 6), 5);
});

test('without residuals nothing is uncertain, and rounding below 0 is 0', () => {
  const none = { classical: 0, hc1: 0, neweyWest: 0 };
  expect(coefficientErrors([1, 2, 3], [0, 0, 0], [0, 1, 2], 1, 2)).toEqual(none);
  expect(Number.isNaN(coefficientErrors([0.1, 0.3], [1, -1 / 3], [0, 1], 1, 1e9).neweyWest)).toBe(false);
});
