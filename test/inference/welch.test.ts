import { type Counted, welch } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const someValues: fc.Arbitrary<Counted> = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.nat(6)), {
  maxLength: 6,
});

test("Student's sleep data as two groups: t 1.8608, df 17.776, p 0.07939 (R, t.test on its data set sleep)", () => {
  const first: Counted = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2].map((gain) => [gain, 1]);
  const second: Counted = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4].map((gain) => [gain, 1]);
  const { t, degreesOfFreedom, pValue, low, high } = welch(first, second, 0.95);
  expect([t?.toFixed(4), degreesOfFreedom?.toFixed(3), pValue?.toFixed(5)]).toEqual(['1.8608', '17.776', '0.07939']);
  expect([low?.toFixed(4), high?.toFixed(4)]).toEqual(['-0.2055', '3.3655']);
});

test('law: turned around, the sign turns and the p-value stays', () => {
  fc.assert(
    fc.property(someValues, someValues, (first, second) => {
      const [there, back] = [welch(first, second, 0.95), welch(second, first, 0.95)];
      expect(there.pValue === null).toBe(back.pValue === null);
      if (there.pValue === null) return;
      expect(there.pValue).toBeCloseTo(back.pValue as number, 12);
      expect(there.low).toBeCloseTo(-(back.high as number), 10);
    }),
  );
});

test('one value in a group, or no spread at all, leave nothing to test', () => {
  expect(
    welch(
      [[5, 1]],
      [
        [6, 3],
        [7, 1],
      ],
      0.95,
    ),
  ).toMatchObject({ estimate: 1.25, standardError: null, t: null });
  expect(welch([[5, 3]], [[6, 3]], 0.95)).toEqual({
    estimate: 1,
    standardError: 0,
    t: null,
    degreesOfFreedom: null,
    pValue: null,
    low: 1,
    high: 1,
  });
  expect(welch([], [[6, 3]], 0.95).estimate).toBeNull();
});

test('law: for groups of equal size the t of Student with the spread of both together, of equal spread with 2 n − 2 degrees', () => {
  const group = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(group, fc.integer({ min: 1, max: 5 }), (values, by) => {
      const first: Counted = values.map((value) => [value, 1]);
      const second: Counted = values.map((value) => [value + by, 1]);
      const n = values.length;
      const mean = values.reduce((sum, value) => sum + value, 0) / n;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
      if (variance === 0) return;
      const { estimate, t, degreesOfFreedom } = welch(first, second, 0.95);
      expect(estimate).toBeCloseTo(by, 12);
      expect(t).toBeCloseTo(by / Math.sqrt((2 * variance) / n), 9);
      expect(degreesOfFreedom).toBeCloseTo(2 * n - 2, 9);
    }),
  );
});

test('law: p is below 1 − level exactly when the interval leaves out 0', () => {
  fc.assert(
    fc.property(someValues, someValues, fc.constantFrom(0.5, 0.9, 0.95), (first, second, level) => {
      const { pValue, low, high } = welch(first, second, level);
      if (pValue === null || low === null || high === null || Math.abs(pValue - (1 - level)) < 1e-9) return;
      expect(pValue < 1 - level).toBe(low > 0 || high < 0);
    }),
  );
});

test('a second group of one value leaves a difference without a test, and an empty one leaves none', () => {
  const some: Counted = [
    [6, 3],
    [7, 1],
  ];
  expect(welch(some, [[5, 1]], 0.95)).toMatchObject({ estimate: -1.25, standardError: null, t: null, low: null });
  expect(welch(some, [], 0.95)).toMatchObject({ estimate: null, standardError: null, t: null, low: null });
});

test('a difference of nothing is 0 and not -0, though the values of one group are -0', () => {
  expect(welch([[0, 2]], [[-0, 2]], 0.95).estimate).toBe(0);
});
