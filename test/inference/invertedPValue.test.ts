import { criticalValue, invertedPValue, type Limits, normalSurvival, wilson } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** The plain interval of an estimate with an error of 1, whose p-value is known. */
const plain =
  (estimate: number) =>
  (level: number): Limits => ({ low: estimate - criticalValue(level), high: estimate + criticalValue(level) });

test('law: for a plain interval it is the p-value of the z test', () => {
  fc.assert(
    fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (estimate) => {
      const p = 2 * normalSurvival(Math.abs(estimate));
      expect(Math.abs(invertedPValue(plain(estimate)) - p)).toBeLessThanOrEqual(1e-9 * p + 3e-16);
    }),
  );
});

test('law: below 1 − level exactly when the interval of that level leaves out 0', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.double({ min: 0.01, max: 0.999, noNaN: true }),
      (estimate, level) => {
        const { low, high } = plain(estimate)(level) as { low: number; high: number };
        expect(invertedPValue(plain(estimate), level) < 1 - level).toBe(low > 0 || high < 0);
      },
    ),
  );
});

test('it is 1 where even the narrowest interval holds 0, and 1.1e-16 where the widest leaves it out', () => {
  expect(invertedPValue(() => ({ low: -1, high: 1 }))).toBe(1);
  expect(invertedPValue(() => ({ low: null, high: null }))).toBe(1);
  expect(invertedPValue(() => ({ low: 1, high: 2 }))).toBe(2 ** -53);
});

test('law: for shares too, by the score test written out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), (x) => {
      const fromHalf = (level: number): Limits => {
        const { low, high } = wilson(x, 100, level);
        return { low: (low as number) - 0.5, high: (high as number) - 0.5 };
      };
      const z = Math.abs(x / 100 - 0.5) / Math.sqrt(0.25 / 100);
      const p = x === 50 ? 1 : Math.max(2 ** -53, 2 * normalSurvival(z));
      expect(Math.abs(invertedPValue(fromHalf) - p)).toBeLessThanOrEqual(1e-9 * p + 3e-16);
    }),
  );
});

test('a level that is none is refused, whatever the interval', () => {
  const clear = (): Limits => ({ low: 1, high: 2 });
  for (const level of [0, 1, 95, -1, NaN]) {
    expect(() => invertedPValue(clear, level)).toThrow(expect.objectContaining({ name: 'RangeError', code: 'level' }));
  }
  expect(() => invertedPValue(clear, '0.95' as never)).toThrow(
    expect.objectContaining({ name: 'TypeError', code: 'level' }),
  );
});

test('an interval that ends at 0 holds it', () => {
  expect(invertedPValue(() => ({ low: 0, high: 2 }))).toBe(1);
  expect(invertedPValue(() => ({ low: -2, high: 0 }))).toBe(1);
});

test('one limit is enough', () => {
  expect(invertedPValue((level) => ({ low: 2 - criticalValue(level), high: null }))).toBeCloseTo(
    2 * normalSurvival(2),
    9,
  );
});

test('it asks for some ten intervals where limits are smooth, and some forty where they jump', () => {
  const calls = (limitsAt: (level: number) => Limits): number => {
    let times = 0;
    invertedPValue((level) => {
      times++;
      return limitsAt(level);
    });
    return times;
  };
  for (const estimate of [0.1, 1, 1.9, 2.1, 4]) expect(calls(plain(estimate))).toBeLessThanOrEqual(8);
  const inSteps = (level: number): Limits => ({ low: 2 - Math.floor(criticalValue(level) * 9) / 9, high: null });
  expect(calls(inSteps)).toBeLessThanOrEqual(45);
});

test('law: where limits jump, it is what halving finds', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -4, max: 4, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(0.5, 0.9, 0.95),
      (estimate, steps, level) => {
        const inSteps = (at: number): Limits => {
          const half = Math.floor(criticalValue(at) * steps) / steps;
          return { low: estimate - half, high: estimate + half };
        };
        const leavesOutZero = (chance: number): boolean => {
          const { low, high } = inSteps(1 - chance) as { low: number; high: number };
          return low > 0 || high < 0;
        };
        let [holds, leaves] = [2 ** -53, 1 - 2 ** -53];
        for (let step = 0; step < 100; step++) {
          const middle = Math.sqrt(holds * leaves);
          if (leavesOutZero(middle)) leaves = middle;
          else holds = middle;
        }
        const halved = leavesOutZero(1 - 2 ** -53) ? leaves : 1;
        expect(Math.abs(invertedPValue(inSteps, level) - halved)).toBeLessThanOrEqual(1e-9 * halved + 3e-16);
      },
    ),
  );
});

test('law: where limits jump just there, it is still the interval of the level shown that decides', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (level) => {
      const clearBelow = (at: number): Limits => ({ low: at < level ? 1 : -1, high: 2 });
      const clearUpTo = (at: number): Limits => ({ low: at <= level ? 1 : -1, high: 2 });
      expect(invertedPValue(clearBelow, level)).toBeGreaterThanOrEqual(1 - level);
      expect(invertedPValue(clearUpTo, level)).toBeLessThan(1 - level);
    }),
  );
});
