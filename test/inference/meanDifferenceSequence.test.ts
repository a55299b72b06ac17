import { meanDifferenceSequence, moments, sequenceCriticalValue } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const tuning = { tightestAt: 600 };
const group = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 90 })), { minLength: 2, maxLength: 8 })
  .map((counted) => moments(counted));

test('law: of two groups of equal size it is the sequence of their difference, with the answers of one', () => {
  fc.assert(
    fc.property(group, (values) => {
      const other = { ...values, mean: (values.mean as number) + 1 };
      const { estimate, low, high } = meanDifferenceSequence(values, other, 0.95, tuning) as unknown as Record<
        string,
        number
      >;
      const half = Math.SQRT2 * (values.standardError as number) * sequenceCriticalValue(values.n, 0.95, tuning);
      expect(estimate).toBeCloseTo(1, 12);
      expect(low).toBeCloseTo(1 - half, 9);
      expect(high).toBeCloseTo(1 + half, 9);
    }),
  );
});

test('law: turned around, it is the mirror image; a higher level holds the lower one', () => {
  fc.assert(
    fc.property(group, group, (before, after) => {
      const [there, back] = [
        meanDifferenceSequence(before, after, 0.95, tuning),
        meanDifferenceSequence(after, before, 0.95, tuning),
      ];
      expect(there.estimate).toBe(0 - (back.estimate as number));
      expect(there.low).toBe(0 - (back.high as number));
      expect(meanDifferenceSequence(before, after, 0.99, tuning).low).toBeLessThanOrEqual(there.low as number);
    }),
  );
});

test('nobody on one side leaves nothing, a single value a difference without limits', () => {
  const [some, single, none] = [
    moments([
      [3, 5],
      [4, 5],
    ]),
    moments([[5, 1]]),
    moments([]),
  ];
  expect(meanDifferenceSequence(some, none, 0.95, tuning)).toEqual({ estimate: null, low: null, high: null });
  expect(meanDifferenceSequence(none, some, 0.95, tuning)).toEqual({ estimate: null, low: null, high: null });
  expect(meanDifferenceSequence(some, single, 0.95, tuning)).toEqual({ estimate: 1.5, low: null, high: null });
  expect(meanDifferenceSequence(single, some, 0.95, tuning).low).toBeNull();
  const unknown = { ...some, mean: null };
  expect(meanDifferenceSequence(some, unknown, 0.95, tuning)).toEqual({ estimate: null, low: null, high: null });
  expect(() => meanDifferenceSequence(none, none, 95, tuning)).toThrow(expect.objectContaining({ code: 'level' }));
});

test('a difference of nothing is 0 and not -0, though the values of one group are -0', () => {
  expect(meanDifferenceSequence(moments([[0, 40]]), moments([[-0, 40]]), 0.95, tuning).estimate).toBe(0);
});
