import { betaCdf, betaSurvival } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const shape = fc.double({ min: 0.05, max: 40, noNaN: true });

test('law: closed forms where one shape is 1', () => {
  fc.assert(
    fc.property(share, shape, (x, a) => {
      expect(betaCdf(x, a, 1)).toBeCloseTo(x ** a, 12);
      expect(betaCdf(x, 1, a)).toBeCloseTo(1 - (1 - x) ** a, 12);
    }),
  );
});

test('both shapes 1/2 give the arcsine law', () => {
  for (const x of [0.01, 0.3, 0.5, 0.95])
    expect(betaCdf(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 13);
});

test('law: it rises, and with the survival function it makes 1', () => {
  fc.assert(
    fc.property(share, share, shape, shape, (x, other, a, b) => {
      const [low, high] = [Math.min(x, other), Math.max(x, other)];
      expect(betaCdf(low, a, b)).toBeLessThanOrEqual(betaCdf(high, a, b) + 1e-14);
      expect(betaCdf(x, a, b) + betaSurvival(x, a, b)).toBeCloseTo(1, 14);
    }),
  );
});

test('published: shapes that are not whole, and large ones (mpmath, 60 digits)', () => {
  expect(betaCdf(0.02, 2.5, 3.25) / 0.00050930403160596851).toBeCloseTo(1, 13);
  expect(betaCdf(0.6, 150, 100.5) / 0.51202605742063326).toBeCloseTo(1, 13);
  expect(betaSurvival(0.999, 0.3, 4) / 1.2340661796164684e-13).toBeCloseTo(1, 11);
});
