import type { Limits, Net } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

type Method = (counts: Net, level: number) => Limits;

const count = fc.oneof(fc.constant(0), fc.nat(30), fc.nat(5000));
/** Counts of somebody. */
export const someNet: fc.Arbitrary<Net> = fc
  .record({ plus: count, zero: count, minus: count })
  .filter(({ plus, zero, minus }) => plus + zero + minus > 0);

/** What every interval of a net score keeps. */
export function netLaws(method: Method): void {
  test('law: it stays within −1 and 1', () => {
    fc.assert(
      fc.property(someNet, fc.constantFrom(0.8, 0.95, 0.999), (counts, level) => {
        const { low, high } = method(counts, level) as { low: number; high: number };
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
        expect(Object.is(low, -0) || Object.is(high, -0)).toBe(false);
      }),
    );
  });

  test('law: plus and minus are mirror images', () => {
    fc.assert(
      fc.property(someNet, ({ plus, zero, minus }) => {
        const [there, back] = [method({ plus, zero, minus }, 0.95), method({ plus: minus, zero, minus: plus }, 0.95)];
        expect(there.low).toBeCloseTo(0 - (back.high as number), 14);
        expect(there.high).toBeCloseTo(0 - (back.low as number), 14);
      }),
    );
  });

  test('law: a higher level holds the lower one', () => {
    fc.assert(
      fc.property(someNet, (counts) => {
        const [narrow, wide] = [method(counts, 0.9), method(counts, 0.99)];
        expect(wide.low).toBeLessThanOrEqual(narrow.low as number);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high as number);
      }),
    );
  });

  test('of nobody nothing is known; wrong counts are refused', () => {
    expect(method({ plus: 0, zero: 0, minus: 0 }, 0.95)).toEqual({ low: null, high: null });
    expect(() => method({ plus: -1, zero: 0, minus: 3 }, 0.95)).toThrow(RangeError);
    expect(() => method({ plus: '5', zero: 0, minus: 3 } as never, 0.95)).toThrow(TypeError);
  });
}

/** Limits in points, rounded to one decimal as tables print them. */
export function inPoints({ low, high }: Limits): readonly string[] {
  return [low, high].map((limit) => (100 * (limit as number)).toFixed(1));
}

export const fiveOfFive: Net = { plus: 5, zero: 0, minus: 0 };
export const twentyPassives: Net = { plus: 0, zero: 20, minus: 0 };
