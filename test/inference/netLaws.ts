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

  refusals(method);
}

/** What every interval of a net score refuses. */
export function refusals(method: Method): void {
  test('of nobody nothing is known; wrong counts and levels are refused, each with its code', () => {
    expect(method({ plus: 0, zero: 0, minus: 0 }, 0.95)).toEqual({ low: null, high: null });
    const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
    expect(() => method({ plus: -1, zero: 0, minus: 3 }, 0.95)).toThrow(error('RangeError', 'count'));
    expect(() => method({ plus: '5', zero: 0, minus: 3 } as never, 0.95)).toThrow(error('TypeError', 'count'));
    expect(() => method(fiveOfFive, 95)).toThrow(error('RangeError', 'level'));
    expect(() => method(fiveOfFive, '0.95' as never)).toThrow(error('TypeError', 'level'));
  });
}

/** Limits in points, rounded to one decimal as tables print them. */
export function inPoints({ low, high }: Limits): readonly string[] {
  return [low, high].map((limit) => (100 * (limit as number)).toFixed(1));
}

export const fiveOfFive: Net = { plus: 5, zero: 0, minus: 0 };

/** Where all are alike: 5 of 5, 10 of 10 and 20 of 20 plus, 5 of 5 and 20 of 20 zero. */
export const allAlike: readonly Net[] = [
  fiveOfFive,
  { plus: 10, zero: 0, minus: 0 },
  { plus: 20, zero: 0, minus: 0 },
  { plus: 0, zero: 5, minus: 0 },
  { plus: 0, zero: 20, minus: 0 },
];

/**
 * The textbook interval after as many answers were added, written out: the variance as the mean square of the distances
 * from the mean, in which nothing cancels.
 */
export function afterAdding(counts: Net, sides: number, zeros: number, z: number): { low: number; high: number } {
  const [plus, zero, minus] = [counts.plus + sides, counts.zero + zeros, counts.minus + sides];
  const n = plus + zero + minus;
  const score = (plus - minus) / n;
  const squares = plus * (1 - score) ** 2 + zero * score ** 2 + minus * (1 + score) ** 2;
  const half = z * Math.sqrt(squares / n / n);
  return { low: Math.max(-1, score - half), high: Math.min(1, score + half) };
}
