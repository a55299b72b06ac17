import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incompleteBeta } from '../../src/inference/incompleteBeta.ts';

/** For whole shapes: how likely at least a of a + b − 1 tosses succeed, term by term from the largest. */
function binomialTail(x: number, a: number, b: number): number {
  const n = a + b - 1;
  let total = 0;
  for (let k = a; k <= n; k++) {
    let term = 1;
    for (let factor = 1; factor <= k; factor++) term *= ((n - k + factor) / factor) * x * (factor <= n - k ? 1 - x : 1);
    for (let factor = k + 1; factor <= n - k; factor++) term *= 1 - x;
    total += term;
  }
  return total;
}

test('law: for whole shapes it is the tail of a binomial', () => {
  const shape = fc.integer({ min: 1, max: 25 });
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), shape, shape, (x, a, b) => {
      const { lower, upper } = incompleteBeta(x, 1 - x, a, b);
      const tail = binomialTail(x, a, b);
      expect(Math.abs(lower - tail)).toBeLessThanOrEqual(1e-12 * tail + 1e-15);
      expect(lower + upper).toBeCloseTo(1, 15);
    }),
  );
});

test('law: mirrored, the parts change places', () => {
  const shape = fc.double({ min: 0.01, max: 50, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (x, a, b) => {
      const [there, back] = [incompleteBeta(x, 1 - x, a, b), incompleteBeta(1 - x, x, b, a)];
      expect(there.lower).toBeCloseTo(back.upper, 12);
      expect(there.upper).toBeCloseTo(back.lower, 12);
    }),
  );
});

test('the fraction and the area under the density meet where one takes over from the other', () => {
  for (const away of [-6, -2, -0.5, 0, 0.3, 3, 8]) {
    const x = 0.4 + away * Math.sqrt(0.24 / 7500);
    const [below, above] = [2999.9, 3000.1].map((a) => incompleteBeta(x, 1 - x, a, 1.5 * a));
    const middle = incompleteBeta(x, 1 - x, 3000, 4500);
    for (const part of ['lower', 'upper'] as const) {
      const straight = Math.sqrt((below?.[part] ?? NaN) * (above?.[part] ?? NaN));
      expect(middle[part] / straight).toBeCloseTo(1, 5);
    }
  }
});

/** Both parts for whole shapes of any size: terms as ratios to the largest, over their own sum, so that no gamma is needed. */
function binomialParts(x: number, a: number, b: number): { readonly lower: number; readonly upper: number } {
  const n = a + b - 1;
  const mode = Math.min(n, Math.floor((n + 1) * x));
  const term = new Float64Array(n + 1);
  term[mode] = 1;
  for (let k = mode; k < n; k++) term[k + 1] = (((term[k] as number) * (n - k)) / (k + 1)) * (x / (1 - x));
  for (let k = mode; k > 0; k--) term[k - 1] = (((term[k] as number) * k) / (n - k + 1)) * ((1 - x) / x);
  const sum = (terms: Float64Array): number => terms.toSorted().reduce((total, next) => total + next, 0);
  const [fewer, enough] = [sum(term.slice(0, a)), sum(term.slice(a))];
  return { lower: enough / (fewer + enough), upper: fewer / (fewer + enough) };
}

test('law: the binomial holds just as well on both sides of the shape 3000, 25 deviations out', () => {
  const shape = fc.oneof(fc.integer({ min: 2990, max: 3010 }), fc.integer({ min: 1000, max: 9000 }));
  fc.assert(
    fc.property(shape, shape, fc.double({ min: -25, max: 25, noNaN: true }), (a, b, away) => {
      const mean = a / (a + b);
      const x = mean + away * Math.sqrt((mean * (1 - mean)) / (a + b + 1));
      const [ours, plain] = [incompleteBeta(x, 1 - x, a, b), binomialParts(x, a, b)];
      expect(Math.abs(ours.lower / plain.lower - 1)).toBeLessThan(1e-11);
      expect(Math.abs(ours.upper / plain.upper - 1)).toBeLessThan(1e-11);
    }),
  );
});

test('the ends', () => {
  expect(incompleteBeta(0, 1, 2, 3)).toEqual({ lower: 0, upper: 1 });
  expect(incompleteBeta(1, 0, 2, 3)).toEqual({ lower: 1, upper: 0 });
});

test('so far out that nothing is left, of large shapes too, it is 0 and 1', () => {
  expect(incompleteBeta(1e-10, 1 - 1e-10, 4000, 4000)).toEqual({ lower: 0, upper: 1 });
  expect(incompleteBeta(1 - 1e-10, 1e-10, 4000, 4000)).toEqual({ lower: 1, upper: 0 });
});

/** Shapes, the smaller one second, a point of 1 − x, and the parts above and below it: mpmath 1.3.0 with 40 digits. */
const lopsided = [
  [24370.5, 1.3594498964819977, 0.0001231641309593786, 0.90865515937938657, 0.091344840620613474],
  [96361, 0.5, 0.00006935975465450848, 0.99974398845468992, 0.00025601154531004191],
  [7377450.5, 1.7292182180773692, 0.00000221707755667752, 0.99999930972373474, 6.9027626523520799e-7],
  [35388407.5, 0.5, 2.0924389295488946e-7, 0.99988107257586756, 0.00011892742413245978],
  [362961003.5, 0.5, 3.3614739924955185e-9, 0.88173643708809402, 0.11826356291190598],
  [492071839, 1.9923755750204901, 3.833968131425922e-8, 0.99999987518938238, 1.2481061764736275e-7],
  [826569313.5, 0.5, 1.0273367084532775e-8, 0.9999622899495253, 0.000037710050474678754],
  [1064619668.5, 1, 1.080972985863071e-8, 0.99998995314673922, 0.000010046853260754195],
] as const;

test.each(lopsided)('digits are kept where one shape is many times the other: %d and %d', (a, b, y, above, below) => {
  const { lower, upper } = incompleteBeta(1 - y, y, a, b);
  expect(Math.abs(lower / below - 1)).toBeLessThan(1e-12);
  expect(Math.abs(upper / above - 1)).toBeLessThan(1e-12);
  expect(incompleteBeta(y, 1 - y, b, a)).toEqual({ lower: upper, upper: lower });
});
