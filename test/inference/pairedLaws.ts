import type { Limits, PairedShares } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const count = fc.oneof(fc.constant(0), fc.nat(12), fc.nat(3000));
/** Counts of somebody. */
export const somePairs: fc.Arbitrary<PairedShares> = fc
  .record({ bothYes: count, yesNo: count, noYes: count, bothNo: count })
  .filter(({ bothYes, yesNo, noYes, bothNo }) => bothYes + yesNo + noYes + bothNo > 0);

export const level: fc.Arbitrary<number> = fc.constantFrom(0.5, 0.9, 0.95, 0.999);

/** The two times exchanged. */
export const turned = ({ bothYes, yesNo, noYes, bothNo }: PairedShares): PairedShares => ({
  bothYes,
  yesNo: noYes,
  noYes: yesNo,
  bothNo,
});

/** Yes and no exchanged. */
const relabelled = ({ bothYes, yesNo, noYes, bothNo }: PairedShares): PairedShares => ({
  bothYes: bothNo,
  yesNo: noYes,
  noYes: yesNo,
  bothNo: bothYes,
});

/** What every interval of a change of a share keeps. */
export function pairedLaws(method: (table: PairedShares, level: number) => Limits): void {
  test('law: within −1 and 1, around the difference seen', () => {
    fc.assert(
      fc.property(somePairs, level, (table, at) => {
        const { low, high } = method(table, at) as { low: number; high: number };
        const { bothYes, yesNo, noYes, bothNo } = table;
        const difference = (noYes - yesNo) / (bothYes + yesNo + noYes + bothNo);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(difference + 1e-14);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-14);
        expect(Object.is(low, -0) || Object.is(high, -0)).toBe(false);
      }),
    );
  });

  test('law: the two times exchanged, or yes and no, it is the mirror image', () => {
    fc.assert(
      fc.property(somePairs, level, (table, at) => {
        const there = method(table, at);
        for (const back of [method(turned(table), at), method(relabelled(table), at)]) {
          expect(there.low).toBeCloseTo(0 - (back.high as number), 12);
          expect(there.high).toBeCloseTo(0 - (back.low as number), 12);
        }
      }),
    );
  });

  test('law: a higher level holds the lower one', () => {
    fc.assert(
      fc.property(somePairs, (table) => {
        const [narrow, wide] = [method(table, 0.9), method(table, 0.99)];
        expect(wide.low).toBeLessThanOrEqual(narrow.low as number);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high as number);
      }),
    );
  });

  test('of nobody nothing is known; each wrong count and a wrong level are refused', () => {
    const good = { bothYes: 5, yesNo: 1, noYes: 2, bothNo: 4 };
    const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
    expect(method({ bothYes: 0, yesNo: 0, noYes: 0, bothNo: 0 }, 0.95)).toMatchObject({ low: null, high: null });
    for (const name of Object.keys(good)) {
      expect(() => method({ ...good, [name]: -1 }, 0.95)).toThrow(error('RangeError', 'count'));
      expect(() => method({ ...good, [name]: '1' }, 0.95)).toThrow(error('TypeError', 'count'));
    }
    expect(() => method(good, 95)).toThrow(error('RangeError', 'level'));
  });
}
