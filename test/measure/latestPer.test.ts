import { latestPer, month, nps, tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';

interface Row {
  readonly who: string | null;
  readonly at: number;
  readonly rating: number | null;
}
const read = { person: (row: Row): string | null => row.who, at: (row: Row): number => row.at };
const someRows = fc.array(
  fc.record({
    who: fc.constantFrom('ann', 'bob', '7', '__proto__', null),
    at: fc.integer({ min: 0, max: 20 }),
    rating: fc.constantFrom(0, 9, 10, null),
  }),
);

test('the latest row of each person; of two at one instant the one that came later', () => {
  const rows: Row[] = [
    { who: 'ann', at: 5, rating: 3 },
    { who: 'ann', at: 5, rating: 9 },
    { who: 'ann', at: 1, rating: 10 },
  ];
  expect(latestPer(rows, read).rows).toEqual([rows[1]]);
});

test('it is what sorting by time and overwriting gives', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const latest = new Map<string, Row>();
      const sorted = rows
        .map((row, index) => ({ row, index }))
        .sort((a, b) => a.row.at - b.row.at || a.index - b.index);
      for (const { row } of sorted) if (row.who !== null) latest.set(row.who, row);
      const known = latestPer(rows, read).rows.filter(({ who }) => who !== null);
      expect(new Set(known)).toEqual(new Set(latest.values()));
    }),
  );
});

test('taken and repeated are all that came, and taking again changes nothing', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const once = latestPer(rows, read);
      expect(once.rows.length + once.repeated).toBe(rows.length);
      expect(once.rows.filter(({ who }) => who === null)).toHaveLength(once.anonymous);
      expect(latestPer(once.rows, read)).toEqual({ ...once, repeated: 0 });
    }),
  );
});

test('terra-ui issue 1358: the score of all time takes the latest answer, that of a month the answers of the month', () => {
  const monthly = month('UTC');
  const row = (who: string, day: string, rating: number): Row => ({ who, at: Date.parse(`${day}T12:00Z`), rating });
  const rows = [row('ann', '2026-01-10', 3), row('ann', '2026-02-10', 9), row('bob', '2026-01-20', 10)];
  const scoreOf = (some: readonly Row[]): number | null => nps(tally(some, ({ rating }) => rating)).value;
  expect(scoreOf(rows)).toBeCloseTo(100 / 3, 9);
  expect(scoreOf(latestPer(rows, read).rows)).toBe(100);
  const perMonth = latestPer(rows, { ...read, period: ({ at }) => monthly(at) });
  expect(perMonth.repeated).toBe(0);
  expect(scoreOf(perMonth.rows.filter(({ at }) => monthly(at) === '2026-01'))).toBe(0);
});
