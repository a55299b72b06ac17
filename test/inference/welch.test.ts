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
  expect(welch([[5, 3]], [[6, 3]], 0.95)).toMatchObject({ estimate: 1, standardError: 0, t: null, pValue: null });
  expect(welch([], [[6, 3]], 0.95).estimate).toBeNull();
});
