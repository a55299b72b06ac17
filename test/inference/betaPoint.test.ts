import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaPoint } from '../../src/inference/betaPoint.ts';
import { incompleteBeta } from '../../src/inference/incompleteBeta.ts';

test('law: the point cuts off the part that was asked for, the small ones too', () => {
  const shape = fc.double({ min: 0.3, max: 5000, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: -40, max: -0.01, noNaN: true }), shape, shape, fc.boolean(), (log, a, b, below) => {
      const small = Math.exp(log);
      const target = below ? { lower: small, upper: 1 - small } : { lower: 1 - small, upper: small };
      const { x, y } = betaPoint(target, a, b);
      if (x < 1e-290 || y < 1e-290) return;
      const parts = incompleteBeta(x, y, a, b);
      const part = below ? parts.lower : parts.upper;
      expect(Math.abs(part / small - 1)).toBeLessThan(1e-9);
      expect(x + y).toBeCloseTo(1, 15);
    }),
  );
});

test('nothing below is the lower end, nothing above the upper', () => {
  expect(betaPoint({ lower: 0, upper: 1 }, 2, 3)).toEqual({ x: 0, y: 1 });
  expect(betaPoint({ lower: 1, upper: 0 }, 2, 3)).toEqual({ x: 1, y: 0 });
});
