import { expect, test } from 'vitest';
import { onePer, type OnePerOptions } from '../../src/measure/onePer.ts';
import { codeOf } from '../calendar/oracle.ts';

interface Row {
  readonly who: string | number | null | undefined;
  readonly at: number;
  readonly rating?: number | null;
}
const read: OnePerOptions<Row> = { person: (row) => row.who, at: (row) => row.at };
const later = (at: number, than: number): boolean => at > than;

test('one row of each person, in the order in which they came', () => {
  const rows: Row[] = [
    { who: 'b', at: 1 },
    { who: 'a', at: 5 },
    { who: 'b', at: 3 },
    { who: 'c', at: 2 },
  ];
  expect(onePer(rows, read, later)).toEqual({ rows: [rows[1], rows[2], rows[3]], repeated: 1, anonymous: 0 });
});

test('who is not known stands for a person of its own each time', () => {
  const rows: Row[] = [
    { who: null, at: 1 },
    { who: undefined, at: 2 },
    { who: '', at: 3 },
    { who: '', at: 4 },
  ];
  expect(onePer(rows, read, later)).toEqual({ rows: [rows[0], rows[1], rows[3]], repeated: 1, anonymous: 2 });
});

test('names are ordinary; two that print alike are one person', () => {
  const rows: Row[] = ['__proto__', 'constructor', 7, '7'].map((who, at) => ({ who, at }));
  expect(onePer(rows, read, later)).toMatchObject({ repeated: 1 });
});

test('an answer wins over none, and among the like the time decides', () => {
  const answer = (row: Row): number | null | undefined => row.rating;
  const rows: Row[] = [
    { who: 'a', at: 1, rating: null },
    { who: 'a', at: 2, rating: 0 },
    { who: 'a', at: 3, rating: 5 },
    { who: 'a', at: 4, rating: null },
    { who: 'b', at: 1, rating: null },
    { who: 'b', at: 2 },
  ];
  expect(onePer(rows, { ...read, answer }, later).rows).toEqual([rows[2], rows[5]]);
});

test('misuse is refused', () => {
  expect(codeOf(() => onePer([], undefined as never, later))).toBe('options');
  expect(codeOf(() => onePer([], { person: 'who', at: read.at } as never, later))).toBe('callback');
  expect(codeOf(() => onePer([], { person: read.person } as never, later))).toBe('callback');
  expect(codeOf(() => onePer([], { ...read, period: 'month' } as never, later))).toBe('callback');
  expect(codeOf(() => onePer([{ who: NaN, at: 1 }], read, later))).toBe('groupKey');
  expect(codeOf(() => onePer([{ who: 'a', at: NaN }], read, later))).toBe('instant');
  expect(codeOf(() => onePer([{ who: 'a', at: 1 }], { ...read, period: () => undefined as never }, later))).toBe(
    'groupKey',
  );
});
