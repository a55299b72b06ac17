import { type Counted, invertedPValue, moments, pairedMeanDifference, tQuantile, tTest } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const ends = { min: 1, max: 7 };
const level = fc.constantFrom(0.5, 0.9, 0.95, 0.99);
const differences: fc.Arbitrary<Counted> = fc.array(fc.tuple(fc.integer({ min: -6, max: 6 }), fc.nat(20)), {
  maxLength: 7,
});
const turned = (values: Counted): Counted => values.map(([value, times]) => [0 - value, times]);

test('law: the formula, term by term: a quarter of an answer at −6 and at 6', () => {
  fc.assert(
    fc.property(differences, level, (values, at) => {
      const { n, mean } = moments(values);
      const ours = pairedMeanDifference(values, ends, at);
      expect([ours.n, ours.estimate]).toEqual([n, mean]);
      if (n < 2) return;
      const size = n + 0.5;
      const center = ((mean as number) * n) / size;
      const squares = values.reduce((total, [value, times]) => total + times * value * value, 0) + 18;
      const error = Math.sqrt((squares / size - center * center) / (size - 1));
      const half = tQuantile((1 + at) / 2, n - 1) * error;
      expect(ours.low).toBeCloseTo(Math.max(-6, center - half), 9);
      expect(ours.high).toBeCloseTo(Math.min(6, center + half), 9);
    }),
  );
});

test('law: the p-value is the one of the limits, and below 1 − level exactly when they leave out 0', () => {
  fc.assert(
    fc.property(differences, level, (values, at) => {
      const { low, high, pValue } = pairedMeanDifference(values, ends, at);
      if (low === null || high === null || pValue === null) return;
      if (Math.abs(pValue - (1 - at)) > 1e-9) expect(pValue < 1 - at).toBe(low > 0 || high < 0);
      const inverted = invertedPValue((other) => pairedMeanDifference(values, ends, other), at);
      expect(Math.abs(inverted - pValue)).toBeLessThan(1e-7);
    }),
    { numRuns: 60 },
  );
});

test('law: the two times exchanged, the sign turns and the p-value stays', () => {
  fc.assert(
    fc.property(differences, (values) => {
      const [there, back] = [
        pairedMeanDifference(values, ends, 0.95),
        pairedMeanDifference(turned(values), ends, 0.95),
      ];
      if (there.estimate === null) return;
      expect(there.estimate).toBeCloseTo(0 - (back.estimate as number), 13);
      if (there.low !== null) expect(there.low).toBeCloseTo(0 - (back.high as number), 10);
      if (there.pValue !== null) expect(there.pValue).toBeCloseTo(back.pValue as number, 12);
    }),
  );
});

test('law: many answers leave the added ones nothing to say', () => {
  const many: Counted = [
    [-1, 20_000],
    [0, 50_000],
    [1, 20_300],
  ];
  const [ours, plain] = [pairedMeanDifference(many, ends, 0.95), tTest(many)];
  expect(ours.pValue).toBeCloseTo(plain.pValue as number, 3);
});

test('five who all stayed are not certainty; of one person there are no limits', () => {
  const stayed = pairedMeanDifference([[0, 5]], ends, 0.95);
  expect(stayed).toMatchObject({ n: 5, estimate: 0, pValue: 1 });
  expect(stayed.high).toBeGreaterThan(1);
  expect(pairedMeanDifference([[2, 1]], ends, 0.95)).toEqual({
    n: 1,
    estimate: 2,
    low: null,
    high: null,
    pValue: null,
  });
});

test('a difference that the scale does not allow is refused', () => {
  expect(() => pairedMeanDifference([[7, 1]], ends, 0.95)).toThrow('Expected a value from -6 to 6, got 7');
  expect(() => pairedMeanDifference([[1, -1]], ends, 0.95)).toThrow(RangeError);
  expect(() => pairedMeanDifference([[1, 1]], ends, 95)).toThrow(expect.objectContaining({ code: 'level' }));
});
