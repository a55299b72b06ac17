import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaPoint } from '../../src/inference/gammaPoint.ts';
import { incompleteGamma } from '../../src/inference/incompleteGamma.ts';

test('law: the point cuts off the part that was asked for, the small ones too', () => {
  const shape = fc.double({ min: 0.2, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: -40, max: -0.01, noNaN: true }), shape, fc.boolean(), (log, a, below) => {
      const small = Math.exp(log);
      const x = gammaPoint(below ? { lower: small, upper: 1 - small } : { lower: 1 - small, upper: small }, a);
      const parts = incompleteGamma(x, a);
      expect(Math.abs((below ? parts.lower : parts.upper) / small - 1)).toBeLessThan(1e-9);
    }),
  );
});

test('nothing below is 0, nothing above is infinite', () => {
  expect([gammaPoint({ lower: 0, upper: 1 }, 3), gammaPoint({ lower: 1, upper: 0 }, 3)]).toEqual([0, Infinity]);
});
