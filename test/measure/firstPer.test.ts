import { firstPer } from 'cx-metrics';
import { expect, test } from 'vitest';

interface Row {
  readonly who: string;
  readonly at: number;
  readonly rating: number | null;
}
const read = { person: (row: Row): string => row.who, at: (row: Row): number => row.at };

test('the first row of each person; of two at one instant the one that came earlier', () => {
  const rows: Row[] = [
    { who: 'ann', at: 5, rating: 3 },
    { who: 'ann', at: 1, rating: 9 },
    { who: 'ann', at: 1, rating: 10 },
  ];
  expect(firstPer(rows, read)).toEqual({ rows: [rows[1]], repeated: 2, anonymous: 0 });
});

test('the first answer, where one was left blank before', () => {
  const rows: Row[] = [
    { who: 'ann', at: 1, rating: null },
    { who: 'ann', at: 2, rating: 9 },
  ];
  expect(firstPer(rows, { ...read, answer: (row) => row.rating }).rows).toEqual([rows[1]]);
});
