import type { Difference, ShareCounts } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** Successes of somebody: few, many, none and all. */
export const someShare: fc.Arbitrary<ShareCounts> = fc
  .oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 4000 }))
  .chain((n) => fc.record({ successes: fc.oneof(fc.constantFrom(0, n), fc.nat(n)), n: fc.constant(n) }));

export const level: fc.Arbitrary<number> = fc.constantFrom(0.5, 0.9, 0.95, 0.999);

export const shareOf = ({ successes, n }: ShareCounts): number => successes / n;

type Method = (before: ShareCounts, after: ShareCounts, level: number) => Difference;

/** What every interval of a difference of two shares keeps. */
export function shareDifferenceLaws(method: Method): void {
  test('law: turned around, or failures for successes, it is the mirror image', () => {
    const failures = ({ successes, n }: ShareCounts): ShareCounts => ({ successes: n - successes, n });
    fc.assert(
      fc.property(someShare, someShare, level, (before, after, at) => {
        const there = method(before, after, at);
        for (const back of [method(after, before, at), method(failures(before), failures(after), at)]) {
          expect(there.estimate).toBeCloseTo(0 - (back.estimate as number), 12);
          expect(there.low).toBeCloseTo(0 - (back.high as number), 11);
          expect(there.high).toBeCloseTo(0 - (back.low as number), 11);
        }
      }),
    );
  });

  test('law: a higher level holds the lower one; the estimate is the difference of the shares', () => {
    fc.assert(
      fc.property(someShare, someShare, (before, after) => {
        const [narrow, wide] = [method(before, after, 0.9), method(before, after, 0.99)];
        expect(wide.low).toBeLessThanOrEqual(narrow.low as number);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high as number);
        expect(narrow.estimate).toBe(shareOf(after) - shareOf(before));
      }),
    );
  });

  test('of nobody on either side nothing is known; wrong counts and levels are refused, each with its code', () => {
    const [some, nobody] = [
      { successes: 2, n: 5 },
      { successes: 0, n: 0 },
    ];
    const none = { estimate: null, low: null, high: null };
    expect([method(some, nobody, 0.95), method(nobody, some, 0.95), method(nobody, nobody, 0.95)]).toEqual([
      none,
      none,
      none,
    ]);
    const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
    for (const wrong of [
      { successes: 6, n: 5 },
      { successes: -1, n: 5 },
      { successes: 1, n: NaN },
    ]) {
      expect(() => method(wrong, some, 0.95)).toThrow(error('RangeError', 'count'));
      expect(() => method(some, wrong, 0.95)).toThrow(error('RangeError', 'count'));
    }
    expect(() => method(some, { successes: '1' as never, n: 5 }, 0.95)).toThrow(error('TypeError', 'count'));
    expect(() => method(some, nobody, 95)).toThrow(error('RangeError', 'level'));
  });
}

/** What every such interval keeps that needs no cutting. */
export function closedDifferenceLaws(method: Method): void {
  test('law: within −1 and 1, around the difference seen, never of zero width', () => {
    fc.assert(
      fc.property(someShare, someShare, level, (before, after, at) => {
        const { estimate, low, high } = method(before, after, at) as { estimate: number; low: number; high: number };
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
        expect(high - low).toBeGreaterThan(0);
        expect([estimate, low, high].some((number) => Object.is(number, -0))).toBe(false);
      }),
    );
  });
}

/** Least and mean coverage over true shares in steps of a twentieth, by going through every outcome. */
export function differenceCoverage(method: Method, n1: number, n2: number): { least: number; mean: number } {
  const chances = (n: number, share: number): readonly number[] => {
    let row = [1];
    for (let size = 0; size < n; size++) {
      row = Array.from({ length: size + 2 }, (_, k) => (row[k - 1] ?? 0) * share + (row[k] ?? 0) * (1 - share));
    }
    return row;
  };
  const limits = Array.from({ length: n1 + 1 }, (_, first) =>
    Array.from({ length: n2 + 1 }, (__, second) =>
      method({ successes: first, n: n1 }, { successes: second, n: n2 }, 0.95),
    ),
  );
  const shares = Array.from({ length: 19 }, (_, step) => (step + 1) / 20);
  const covered = shares.flatMap((one) =>
    shares.map((two) => {
      const [first, second] = [chances(n1, one), chances(n2, two)];
      return limits.reduce(
        (sum, row, x) =>
          sum +
          row.reduce((inner, { low, high }, y) => {
            const holds = (low as number) <= two - one + 1e-12 && two - one - 1e-12 <= (high as number);
            return holds ? inner + (first[x] as number) * (second[y] as number) : inner;
          }, 0),
        0,
      );
    }),
  );
  return { least: Math.min(...covered), mean: covered.reduce((sum, share) => sum + share, 0) / covered.length };
}
