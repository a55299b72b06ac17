import { type Counted, guardedT, type Limits, moments, tInterval, tQuantile } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const ends = { min: 1, max: 7 };
const ratings: fc.Arbitrary<Counted> = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat(20)), { maxLength: 7 });

test('law: the formula, term by term: a quarter of an answer at each end', () => {
  fc.assert(
    fc.property(ratings, (values) => {
      const n = values.reduce((sum, [, times]) => sum + times, 0);
      if (n < 2) return;
      const sum = values.reduce((total, [value, times]) => total + value * times, 0);
      const squares = values.reduce((total, [value, times]) => total + value * value * times, 0);
      const size = n + 0.5;
      const mean = (sum + 0.25 * (1 + 7)) / size;
      const variance = (((squares + 0.25 * (1 + 49)) / size - mean * mean) * size) / (size - 1);
      const half = tQuantile(0.975, n - 1) * Math.sqrt(variance / size);
      const { low, high } = guardedT(values, ends, 0.95);
      expect(low).toBeCloseTo(Math.max(1, mean - half), 9);
      expect(high).toBeCloseTo(Math.min(7, mean + half), 9);
    }),
  );
});

test('law: within the scale, never of zero width, around the mean', () => {
  fc.assert(
    fc.property(ratings, (values) => {
      const { n, mean } = moments(values);
      const { low, high } = guardedT(values, ends, 0.95);
      if (n < 2) {
        expect([low, high]).toEqual([null, null]);
        return;
      }
      expect(low).toBeGreaterThanOrEqual(1);
      expect(high).toBeLessThanOrEqual(7);
      expect((high as number) - (low as number)).toBeGreaterThan(0);
      expect(low).toBeLessThanOrEqual((mean as number) + 1e-12);
      expect(high).toBeGreaterThanOrEqual((mean as number) - 1e-12);
    }),
  );
});

test('with 85 percent at the top and the rest one below, it covers at 5 answers where the plain one does not, by enumeration', () => {
  const coverage = (method: (values: Counted) => Limits): number => {
    let covered = 0;
    let chance = 0.15 ** 5;
    for (let sevens = 0; sevens <= 5; sevens++) {
      const { low, high } = method([
        [7, sevens],
        [6, 5 - sevens],
      ]) as { low: number; high: number };
      if (low <= 6.85 && 6.85 <= high) covered += chance;
      chance *= ((5 - sevens) / (sevens + 1)) * (0.85 / 0.15);
    }
    return covered;
  };
  expect(coverage((values) => tInterval(values, 0.95))).toBeLessThan(0.6);
  expect(coverage((values) => guardedT(values, ends, 0.95))).toBeGreaterThan(0.99);
});

test('a value off the scale is refused', () => {
  expect(() => guardedT([[8, 2]], ends, 0.95)).toThrow('Expected a value from 1 to 7, got 8');
  expect(() => guardedT([[0, 2]], ends, 0.95)).toThrow(expect.objectContaining({ name: 'RangeError', code: 'value' }));
  expect(() => guardedT([['7', 2]] as never, ends, 0.95)).toThrow(
    expect.objectContaining({ name: 'TypeError', code: 'value' }),
  );
});

test('five of five at the top, by hand: with a quarter of an answer at each end the middle is 6.7273, not 7', () => {
  const mean = (5 * 7 + 0.25 * 1 + 0.25 * 7) / 5.5;
  const squares = 5.25 * (7 - mean) ** 2 + 0.25 * (1 - mean) ** 2;
  // 2.7764451051977987 is the 0.975 point of t with 4 degrees of freedom in every table.
  const half = 2.7764451051977987 * Math.sqrt(squares / 4.5 / 5.5);
  expect(guardedT([[7, 5]], ends, 0.95)).toEqual({ low: expect.closeTo(mean - half, 12) as number, high: 7 });
});
