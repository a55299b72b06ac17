import { fCdf, fSurvival, tSurvival } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const df = fc.double({ min: 0.5, max: 200, noNaN: true });

test('law: with one degree of freedom above the line it is the square of Student’s t', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 30, noNaN: true }), df, (t, below) => {
      expect(fSurvival(t * t, 1, below)).toBeCloseTo(2 * tSurvival(t, below), 10);
    }),
  );
});

test('law: turned over, the parts change places', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 50, noNaN: true }), df, df, (x, above, below) => {
      expect(fSurvival(x, above, below)).toBeCloseTo(fCdf(1 / x, below, above), 11);
    }),
  );
});

test('the ends, and what is refused', () => {
  expect([fSurvival(0, 2, 3), fSurvival(Infinity, 2, 3)]).toEqual([1, 0]);
  expect(() => fSurvival(-1, 2, 3)).toThrow(RangeError);
  expect(() => fSurvival(1, 2, 0)).toThrow(RangeError);
});
