import { cliffDelta, mannWhitney, probabilityOfSuperiority } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratings, someRatings } from './rankLaws.ts';

test("law: it is Cliff's delta moved to 0 to 1, and u of all pairs", () => {
  fc.assert(
    fc.property(someRatings, someRatings, (first, second) => {
      const probability = probabilityOfSuperiority(first, second) as number;
      const pairs = [first, second].map((group) => group.reduce((sum, [, times]) => sum + times, 0));
      expect(probability).toBeCloseTo(((cliffDelta(first, second) as number) + 1) / 2, 14);
      expect(probability * (pairs[0] as number) * (pairs[1] as number)).toBeCloseTo(
        mannWhitney(first, second).u as number,
        9,
      );
    }),
  );
});

test('law: both directions add up to 1', () => {
  fc.assert(
    fc.property(someRatings, someRatings, (first, second) => {
      const [there, back] = [probabilityOfSuperiority(first, second), probabilityOfSuperiority(second, first)];
      expect((there as number) + (back as number)).toBeCloseTo(1, 14);
    }),
  );
});

test('against nobody it is null', () => {
  fc.assert(
    fc.property(ratings, (values) => {
      expect([probabilityOfSuperiority(values, []), probabilityOfSuperiority([[3, 0]], values)]).toEqual([null, null]);
    }),
  );
});
