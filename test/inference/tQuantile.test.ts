import { normalQuantile, tCdf, tQuantile } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

test('law: one degree of freedom is tan(π (p − 1/2)), two are (2p − 1) / √(2p (1 − p))', () => {
  fc.assert(
    fc.property(probability, (p) => {
      const tail = Math.min(p, 1 - p);
      const cauchy = Math.sign(p - 0.5) / Math.tan(Math.PI * tail);
      expect(Math.abs(tQuantile(p, 1) - cauchy)).toBeLessThanOrEqual(1e-11 * Math.abs(cauchy) + 1e-12);
      const two = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
      expect(Math.abs(tQuantile(p, 2) - two)).toBeLessThanOrEqual(1e-11 * Math.abs(two) + 1e-12);
    }),
  );
});

test('the values of every table: 12.706, 4.303, 2.571, 2.228 and 2.042 for 1, 2, 5, 10 and 30', () => {
  expect([1, 2, 5, 10, 30].map((df) => tQuantile(0.975, df).toFixed(3))).toEqual([
    '12.706',
    '4.303',
    '2.571',
    '2.228',
    '2.042',
  ]);
});

test('law: back and forth, and mirrored', () => {
  fc.assert(
    fc.property(probability, fc.double({ min: 0.5, max: 1000, noNaN: true }), (p, df) => {
      expect(tCdf(tQuantile(p, df), df) / p).toBeCloseTo(1, 8);
      if (p > 0.01 && p < 0.99) expect(tQuantile(p, df)).toBeCloseTo(-tQuantile(1 - p, df), 9);
    }),
  );
});

test('the ends are infinite, the middle is 0 and not minus 0, many degrees are normal', () => {
  expect([tQuantile(0, 3), tQuantile(1, 3)]).toEqual([-Infinity, Infinity]);
  expect(Object.is(tQuantile(0.5, 3), 0)).toBe(true);
  expect(tQuantile(0.95, 1e9)).toBeCloseTo(normalQuantile(0.95), 8);
});
