import { criticalValue, normalQuantile } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('the values of every table: 1.645, 1.960 and 2.576', () => {
  expect([0.9, 0.95, 0.99].map((level) => criticalValue(level).toFixed(3))).toEqual(['1.645', '1.960', '2.576']);
});

test('law: it leaves half of what is not covered on each side', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999999, noNaN: true }), (level) => {
      expect(criticalValue(level)).toBeCloseTo(-normalQuantile((1 - level) / 2), 9);
    }),
  );
});
