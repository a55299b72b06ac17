import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Period } from '../../src/calendar/period.ts';
import { someEpoch, someZone, wallOf } from './oracle.ts';

/** The laws of every period, as tests; `keyOf` writes the key of a local date that was asked of Intl. */
export function periodLaws(make: (zone: string) => Period, keyOf: (date: Date) => string): void {
  const made = new Map<string, Period>();
  const period = (zone: string): Period => {
    const known = made.get(zone) ?? make(zone);
    made.set(zone, known);
    return known;
  };
  const anyKey = fc
    .tuple(
      someZone.map((zone) => period(zone)),
      someEpoch,
    )
    .map(([periods, epoch]) => ({ periods, epoch, key: periods(epoch) }));

  test('law: a moment has the key of its local date, as Intl gives it', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(someZone, someEpoch, (zone, epoch) => {
        if (zone !== 'Antarctica/Casey') expect(period(zone)(epoch)).toBe(keyOf(new Date(wallOf(zone, epoch))));
      }),
      { numRuns: 500 },
    );
  });

  test('law: next and previous undo each other', () => {
    fc.assert(
      fc.property(anyKey, ({ periods, key }) => {
        expect(periods.previous(periods.next(key))).toBe(key);
        expect(periods.next(periods.previous(key))).toBe(key);
      }),
    );
  });

  test('law: a period starts with its own key, ends where the next one starts, and holds every moment between', () => {
    fc.assert(
      fc.property(
        anyKey,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        ({ periods, key, epoch }, where) => {
          const [from, to] = [periods.from(key).getTime(), periods.to(key).getTime()];
          expect(to).toBe(periods.from(periods.next(key)).getTime());
          expect(from <= epoch && epoch < to).toBe(true);
          expect(periods(from)).toBe(key);
          expect(periods(from - 1)).toBe(periods.previous(key));
          expect(periods(to - 1)).toBe(key);
          expect(periods(from + Math.floor(where * (to - from)))).toBe(key);
        },
      ),
    );
  });

  test('law: keys sort as time does', () => {
    fc.assert(
      fc.property(someZone, someEpoch, someEpoch, (zone, a, b) => {
        const periods = period(zone);
        const [first, second] = [periods(Math.min(a, b)), periods(Math.max(a, b))];
        expect(first <= second).toBe(true);
        expect(first < second).toBe(periods.from(first) < periods.from(second));
      }),
    );
  });

  test('law: the answer does not depend on what was asked before', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(someZone, fc.array(someEpoch, { minLength: 1, maxLength: 5 }), (zone, epochs) => {
        const used = make(zone);
        expect(epochs.map((epoch) => used(epoch))).toEqual(epochs.map((epoch) => make(zone)(epoch)));
      }),
      { numRuns: 30 },
    );
  });
}
