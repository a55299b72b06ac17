import type { Limits } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

type Method = (successes: number, n: number, level: number) => Limits;

const counts = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const level = fc.constantFrom(0.5, 0.9, 0.95, 0.999);

/** What every interval of a share keeps. */
export function shareLaws(method: Method): void {
  test('law: the limits hold the share', () => {
    fc.assert(
      fc.property(counts, level, ([x, n], at) => {
        const { low, high } = method(x, n, at);
        expect(low).toBeLessThanOrEqual(x / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(x / n - 1e-12);
      }),
    );
  });

  test('law: successes and failures are mirror images', () => {
    fc.assert(
      fc.property(counts, level, ([x, n], at) => {
        expect(method(n - x, n, at).low).toBeCloseTo(1 - (method(x, n, at).high as number), 13);
      }),
    );
  });

  test('law: a higher level gives a wider interval, more answers a narrower one', () => {
    const width = ({ low, high }: Limits): number => (high as number) - (low as number);
    fc.assert(
      fc.property(counts, ([x, n]) => {
        expect(width(method(x, n, 0.9))).toBeLessThan(width(method(x, n, 0.95)));
        expect(width(method(4 * x, 4 * n, 0.95))).toBeLessThan(width(method(x, n, 0.95)));
      }),
    );
  });

  test('counts need not be whole: a limit moves with every part of an answer', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 29, noNaN: true }), (x) => {
        const [here, further] = [method(x, 30, 0.95), method(x + 0.5, 30, 0.95)];
        expect(here.low).toBeLessThan(further.low as number);
        expect(here.high).toBeLessThan(further.high as number);
      }),
    );
  });

  test('nothing is known of nobody; wrong counts and levels are refused, each with its code', () => {
    expect(method(0, 0, 0.95)).toEqual({ low: null, high: null });
    for (const [x, n] of [
      [-1, 2],
      [3, 2],
      [NaN, 2],
      [1, Infinity],
    ] as const) {
      expect(() => method(x, n, 0.95)).toThrow(expect.objectContaining({ name: 'RangeError', code: 'count' }));
    }
    expect(() => method('1' as never, 2, 0.95)).toThrow(expect.objectContaining({ name: 'TypeError', code: 'count' }));
    expect(() => method(1, 2, 95)).toThrow(expect.objectContaining({ name: 'RangeError', code: 'level' }));
    expect(() => method(1, 2, '0.95' as never)).toThrow(expect.objectContaining({ name: 'TypeError', code: 'level' }));
  });
}

/** What every interval of a share keeps whose ends are closed. */
export function closedLaws(method: Method): void {
  test('law: the limits are shares; 0 exactly when none succeeded, 1 exactly when all did', () => {
    fc.assert(
      fc.property(counts, level, ([x, n], at) => {
        const { low, high } = method(x, n, at);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(Object.is(low, 0)).toBe(x === 0);
        expect(high === 1).toBe(x === n);
      }),
    );
  });
}

/** How often an interval holds a true share, by going through every outcome. */
export function coverage(method: Method, n: number, share: number): number {
  let covered = 0;
  let chance = (1 - share) ** n;
  for (let x = 0; x <= n; x++) {
    const { low, high } = method(x, n, 0.95);
    if ((low as number) <= share && share <= (high as number)) covered += chance;
    chance *= ((n - x) / (x + 1)) * (share / (1 - share));
  }
  return covered;
}

/** The shares 0.005, 0.010, ... 0.995. */
export const shares: readonly number[] = Array.from({ length: 199 }, (_, step) => (step + 1) / 200);
