import { fCdf, fQuantile, tQuantile } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const df = fc.double({ min: 1, max: 500, noNaN: true });

test('law: back and forth', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 0.9999, noNaN: true }), df, df, (p, above, below) => {
      expect(fCdf(fQuantile(p, above, below), above, below) / p).toBeCloseTo(1, 8);
    }),
  );
});

test('the square of Student’s t; 3.098 leaves 5 percent above at 3 and 20, as every table says', () => {
  expect(fQuantile(0.95, 1, 12)).toBeCloseTo(tQuantile(0.975, 12) ** 2, 9);
  expect(fQuantile(0.95, 3, 20).toFixed(3)).toBe('3.098');
});

test('what is refused is named, whichever it is', () => {
  expect(() => fQuantile(0.5, 0, 3)).toThrow('degrees of freedom');
  expect(() => fQuantile(0.5, 3, 0)).toThrow('degrees of freedom');
});
