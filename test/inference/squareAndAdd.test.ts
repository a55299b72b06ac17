import { squareAndAdd, wilson } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const estimate = fc
  .tuple(
    fc.double({ min: -9, max: 9, noNaN: true }),
    fc.double({ min: 0, max: 3, noNaN: true }),
    fc.double({ min: 0, max: 3, noNaN: true }),
  )
  .map(([value, below, above]) => ({ estimate: value, low: value - below, high: value + above }));

test('Newcombe (1998), 56 of 70 against 48 of 80 by Wilson limits: 0.2000, 0.0524 to 0.3339', () => {
  const share = (x: number, n: number): { estimate: number; low: number | null; high: number | null } => ({
    estimate: x / n,
    ...wilson(x, n, 0.95),
  });
  const { estimate: difference, low, high } = squareAndAdd(share(48, 80), share(56, 70));
  expect([difference, low, high].map((limit) => limit?.toFixed(4))).toEqual(['0.2000', '0.0524', '0.3339']);
});

test('law: turned around, it is the mirror image', () => {
  fc.assert(
    fc.property(estimate, estimate, (before, after) => {
      const [there, back] = [squareAndAdd(before, after), squareAndAdd(after, before)];
      expect(there.low).toBeCloseTo(-(back.high as number), 12);
      expect(there.estimate).toBeCloseTo(-back.estimate, 12);
    }),
  );
});

test('law: against something that is certain, the interval is moved and nothing else', () => {
  fc.assert(
    fc.property(estimate, (after) => {
      const { low, high } = squareAndAdd({ estimate: 1, low: 1, high: 1 }, after);
      expect(low).toBeCloseTo(after.low - 1, 12);
      expect(high).toBeCloseTo(after.high - 1, 12);
    }),
  );
});

test('a limit that is not defined leaves one that is not', () => {
  const half = squareAndAdd({ estimate: 0, low: null, high: 1 }, { estimate: 1, low: 0, high: null });
  expect(half).toEqual({ estimate: 1, low: 1 - Math.SQRT2, high: null });
  const other = squareAndAdd({ estimate: 0, low: -1, high: null }, { estimate: 1, low: null, high: 2 });
  expect(other).toEqual({ estimate: 1, low: null, high: 1 + Math.SQRT2 });
});

test('no difference is 0, not minus 0', () => {
  const { estimate, low, high } = squareAndAdd({ estimate: 0, low: 0, high: 0 }, { estimate: -0, low: -0, high: -0 });
  expect([estimate, low, high].map((limit) => Object.is(limit, 0))).toEqual([true, true, true]);
});

test('a limit of the difference needs one limit of each estimate: without either it is null, and the other one stays', () => {
  const whole = { estimate: 10, low: 6, high: 14 };
  const [noLow, noHigh] = [
    { ...whole, low: null },
    { ...whole, high: null },
  ];
  const known = { estimate: 0, low: -Math.hypot(4, 4), high: Math.hypot(4, 4) };
  expect(squareAndAdd(whole, whole)).toEqual(known);
  expect(squareAndAdd(whole, noLow)).toEqual({ ...known, low: null });
  expect(squareAndAdd(noHigh, whole)).toEqual({ ...known, low: null });
  expect(squareAndAdd(whole, noHigh)).toEqual({ ...known, high: null });
  expect(squareAndAdd(noLow, whole)).toEqual({ ...known, high: null });
});
