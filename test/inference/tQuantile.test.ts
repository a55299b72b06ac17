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

test('published: the 0.975 of every table, in full (mpmath, 60 digits)', () => {
  for (const [df, t] of [
    [1, 12.706204736174705],
    [5, 2.5705818356363155],
    [10, 2.2281388519862747],
    [30, 2.0422724563012383],
    [100, 1.9839715185235523],
  ] as const) {
    expect(tQuantile(0.975, df)).toBeCloseTo(t, 13);
  }
});

test('published: far tails, 1e-12 and 1e-300 (mpmath, 60 digits)', () => {
  expect(tQuantile(1e-12, 4) / -1316.0727465592565).toBeCloseTo(1, 12);
  expect(tQuantile(1e-300, 3) / -1.0331108360446529e100).toBeCloseTo(1, 12);
  expect(tQuantile(1e-300, 30) / -50178575360.505081).toBeCloseTo(1, 12);
});

test('law: back and forth, and mirrored', () => {
  const degrees = fc.double({ min: 0.5, max: 1000, noNaN: true });
  fc.assert(
    fc.property(probability, degrees, fc.integer({ min: 1, max: 2 ** 30 - 1 }), (p, df, k) => {
      expect(Math.abs(tCdf(tQuantile(p, df), df) / p - 1)).toBeLessThan(1e-11);
      // Of a whole number of 2⁻³⁰, one minus it is exact too.
      expect(tQuantile(k / 2 ** 30, df)).toBe(0 - tQuantile(1 - k / 2 ** 30, df));
    }),
  );
});

test('law: a larger probability lies further right', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 0.99, noNaN: true }), fc.integer({ min: 1, max: 400 }), (p, df) => {
      expect(tQuantile(p, df)).toBeLessThan(tQuantile(p * 1.001, df));
    }),
  );
});

test('the ends are infinite, the middle is 0 and not minus 0, many degrees are normal', () => {
  expect([tQuantile(0, 3), tQuantile(1, 3)]).toEqual([-Infinity, Infinity]);
  expect(Object.is(tQuantile(0.5, 3), 0)).toBe(true);
  expect(tQuantile(0.95, 1e9)).toBeCloseTo(normalQuantile(0.95), 8);
});

test('with ever more degrees of freedom it is the quantile of the normal distribution, up to the largest numbers', () => {
  for (const probability of [0.4, 0.9, 0.975, 0.999, 1e-12]) {
    const z = normalQuantile(probability);
    for (const freedom of [1e6, 1e9, 1e12, 1e100, 1e300]) {
      // The first two terms of the expansion of Cornish and Fisher; the next one is below 1e-13 here.
      const expected = z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom * freedom);
      expect(Math.abs(tQuantile(probability, freedom) / expected - 1)).toBeLessThan(1e-12);
    }
  }
});
