import { type EventsAndCensored, logRank } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leukaemia } from './leukaemia.ts';

/** Weeks of remission of the 21 children without the drug, in the same trial. */
const placebo: EventsAndCensored = {
  time: [1, 2, 3, 4, 5, 8, 11, 12, 15, 17, 22, 23],
  events: [2, 2, 1, 2, 2, 4, 2, 2, 1, 1, 1, 1],
  censored: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
};

test('published: 9 against 19.25 and 21 against 10.75 expected relapses, chi-square 16.79 (Freireich and others 1963)', () => {
  const { observed, expected, chiSquare, degreesOfFreedom, pValue } = logRank([leukaemia, placebo]);
  expect(observed).toEqual([9, 21]);
  expect(expected.map((count) => count.toFixed(2))).toEqual(['19.25', '10.75']);
  expect([chiSquare?.toFixed(2), degreesOfFreedom]).toEqual(['16.79', 1]);
  expect(pValue).toBeLessThan(0.0001);
});

const group: fc.Arbitrary<EventsAndCensored> = fc
  .array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 8 })
  .map((rows) => ({
    time: rows.map((_, row) => row + 1),
    events: rows.map(([ended]) => ended),
    censored: rows.map(([, left]) => left),
  }));

test('law: as many events are expected as were seen, and the order of the groups does not matter', () => {
  fc.assert(
    fc.property(group, group, group, (a, b, c) => {
      const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
      const [there, back] = [logRank([a, b, c]), logRank([c, a, b])];
      expect(total(there.expected)).toBeCloseTo(total(there.observed), 10);
      if (there.chiSquare === null || back.chiSquare === null) return;
      expect(there.chiSquare).toBeCloseTo(back.chiSquare, 8);
    }),
  );
});

test('a group is not different from itself', () => {
  expect(logRank([leukaemia, leukaemia])).toMatchObject({ chiSquare: 0, pValue: 1 });
});

test('where nothing can differ there is no test', () => {
  const none = { chiSquare: null, degreesOfFreedom: null, pValue: null };
  expect(logRank([])).toMatchObject(none);
  expect(logRank([leukaemia])).toMatchObject(none);
  expect(
    logRank([
      { time: [3], events: [0], censored: [2] },
      { time: [3], events: [0], censored: [1] },
    ]),
  ).toMatchObject(none);
});
