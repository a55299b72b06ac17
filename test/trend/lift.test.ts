import { adjust, csat, csat7Formbricks, delta, lift, nps, type Reading, tally, type Tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

interface Row {
  readonly has: boolean | null;
  readonly rating: number | null;
}
const someRows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({
    has: fc.constantFrom(true, false, null),
    rating: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(null)),
  }),
  { maxLength: 30 },
);

test('published: 56 of 70 with and 48 of 80 without are 20 percent apart, 5.24 to 33.39 (Newcombe 1998, example a, method 10)', () => {
  const rows = [
    { has: true, rating: 5, times: 56 },
    { has: true, rating: 1, times: 14 },
    { has: false, rating: 5, times: 48 },
    { has: false, rating: 1, times: 32 },
  ];
  const { value, interval, verdict } = lift(
    rows,
    (row) => row.has,
    (row) => [row.rating, row.times],
    csat,
  );
  expect([value, interval?.low?.toFixed(2), interval?.high?.toFixed(2)]).toEqual([20, '5.24', '33.39']);
  expect(verdict).toBe('better');
});

test('law: it is the change from the answers of those without to those of those with', () => {
  fc.assert(
    fc.property(someRows, fc.constantFrom(0.8, 0.95), (rows, level) => {
      const of = (has: boolean): Tally =>
        tally(
          rows.filter((row) => row.has === has),
          (row) => row.rating,
        );
      const found = lift(
        rows,
        (row) => row.has,
        (row) => row.rating,
        csat,
        { level },
      );
      const { before, after, ...change } = delta(of(false), of(true), csat, { level });
      expect(found).toEqual({
        ...change,
        with: after,
        without: before,
        unknown: rows.filter((row) => row.has === null).length,
      });
    }),
  );
});

test('law: everybody is with, without, unknown, or did not answer', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const found = lift(
        rows,
        (row) => row.has,
        (row) => row.rating,
        csat,
      );
      const sides = [found.with, found.without].map(({ n, leftOut }) => n + leftOut.skipped);
      expect((sides[0] as number) + (sides[1] as number) + found.unknown).toBe(rows.length);
    }),
  );
});

test('law: with and without exchanged turn the sign', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const here = lift(
        rows,
        (row) => row.has,
        (row) => row.rating,
        csat,
      );
      const there = lift(
        rows,
        (row) => (row.has === null ? null : !row.has),
        (row) => row.rating,
        csat,
      );
      if (here.value === null) expect(there.value).toBeNull();
      else expect(there.value).toBe(0 - here.value);
      expect(there.pValue === null ? null : there.pValue.toFixed(8)).toBe(
        here.pValue === null ? null : here.pValue.toFixed(8),
      );
    }),
  );
});

test('it goes with any metric and hands it its options', () => {
  const rows = [
    { has: true, rating: 7 },
    { has: false, rating: 5 },
  ];
  const found = lift(
    rows,
    (row) => row.has,
    (row) => row.rating,
    csat,
    { scale: csat7Formbricks },
  );
  expect([found.value, found.with.scale]).toEqual([100, 'csat7Formbricks']);
  const ratings = lift(
    [9, 3],
    (rating) => rating > 5,
    (rating) => rating,
    nps,
  );
  expect([ratings.value, ratings.unit, ratings.with.promoters.count]).toEqual([200, 'points', 1]);
});

test('several lifts are adjusted together', () => {
  const rows = Array.from({ length: 200 }, (_, at) => ({ has: at % 2 === 0, rating: at % 20 < 7 && at % 2 ? 1 : 5 }));
  const one = lift(
    rows,
    (row) => row.has,
    (row) => row.rating,
    csat,
  );
  const { first } = adjust({ first: one, second: one });
  expect(first.adjusted).toMatchObject({ of: 2, pValue: Math.min(1, 2 * (one.pValue as number)) });
});

test('nobody on one side, and nobody at all: no value, and why', () => {
  const only = lift(
    [{ has: true, rating: 5 }],
    (row) => row.has,
    (row) => row.rating,
    csat,
  );
  expect(only).toMatchObject({ value: null, interval: null, pValue: null, reason: 'noAnswers', unknown: 0 });
  expect([only.with.value, only.without.value]).toEqual([100, null]);
  const none = lift(
    [] as Row[],
    (row) => row.has,
    (row) => row.rating,
    csat,
  );
  expect(none).toMatchObject({ metric: 'csat', verdict: 'notComparable', reason: 'noAnswers' });
});

test('what is neither true nor false, callbacks and metrics that are none, and bad answers are refused', () => {
  const rows = [
    { has: true, rating: 5 as unknown },
    { has: 'yes' as unknown, rating: 'five' as unknown },
  ];
  const has = (row: { has: unknown }): boolean => row.has as boolean;
  const rating = (row: { rating: unknown }): number => row.rating as number;
  expect(refusal(() => lift(rows, has, () => 5, csat))).toBe(
    'TypeError has: Expected true, false or null, got "yes" at position 1',
  );
  expect(refusal(() => lift(rows, () => true, rating, csat))).toMatch(/^TypeError answer: .* at position 1$/);
  expect(lift(rows, () => true, rating, csat, { invalid: 'count' }).with.leftOut.invalid).toBe(1);
  expect(() => lift(rows, null as never, rating, csat)).toThrow(expect.objectContaining({ code: 'callback' }));
  expect(() => lift(rows, () => true, rating, null as never)).toThrow(TypeError);
  expect(() =>
    lift(
      [5],
      () => true,
      (row) => row,
      csat,
      { level: 95 },
    ),
  ).toThrow(expect.objectContaining({ code: 'level' }));
  expect(() =>
    lift(
      [5],
      () => true,
      (row) => row,
      csat,
      0.95 as never,
    ),
  ).toThrow(expect.objectContaining({ code: 'options' }));
  const deaf = (answers: Tally, _options?: { level?: number }): Reading => csat(answers);
  expect(() =>
    lift(
      [5],
      () => true,
      (row) => row,
      deaf,
      { level: 0.9 },
    ),
  ).toThrow(expect.objectContaining({ code: 'levelIgnored' }));
});
