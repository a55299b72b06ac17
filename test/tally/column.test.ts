import { type Column, nps, tally, tallyBy, tallyEach } from 'cx-metrics';
import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { month } from '../../src/calendar/month.ts';
import { groupName } from '../arbitrary.ts';
import { numberForms, someNumberForm, someTextForm, textForms } from './columnForms.ts';

const monthly = month('Europe/Warsaw');
const someRows = fc.array(
  fc.record({
    segment: groupName,
    at: fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 0, 1) }),
    rating: fc.option(fc.integer({ min: 0, max: 100 })),
    times: fc.nat(3),
  }),
  { maxLength: 40 },
);
const ratingsIn = (form: string, rows: readonly { rating: number | null }[]): Column =>
  (numberForms[form] as (values: readonly (number | null)[]) => Column)(rows.map((row) => row.rating));
const segmentsIn = (form: string, rows: readonly { segment: string }[]): Column =>
  (textForms[form] as (values: readonly string[]) => Column)(rows.map((row) => row.segment));

test('law: columns give what rows give, whatever they are made of', () => {
  fc.assert(
    fc.property(someRows, someNumberForm, someTextForm, (rows, numbers, texts) => {
      const columns = {
        rating: ratingsIn(numbers, rows),
        segment: segmentsIn(texts, rows),
        at: Float64Array.from(rows, (row) => row.at),
      };
      expect(tally(columns, 'rating')).toEqual(tally(rows, (row) => row.rating));
      expect(tallyBy(columns, ['segment'], 'rating')).toEqual(
        tallyBy(rows, [(row) => row.segment], (row) => row.rating),
      );
      expect(tallyBy(columns, [['at', monthly], 'segment'], { a: 'rating', b: 'rating' })).toEqual(
        tallyBy(rows, [(row) => monthly(row.at), (row) => row.segment], {
          a: (row) => row.rating,
          b: (row) => row.rating,
        }),
      );
    }),
    { numRuns: 500 },
  );
});

test('law: answers that were counted, and answers that are made of values, are those of rows', () => {
  fc.assert(
    fc.property(someRows, someNumberForm, (rows, numbers) => {
      const columns = { rating: ratingsIn(numbers, rows), times: rows.map((row) => row.times) };
      expect(tally(columns, ['rating', 'times'])).toEqual(tally(rows, (row) => [row.rating, row.times]));
      const half = (rating: number): number => rating / 2;
      expect(tally(columns, ['rating', half])).toEqual(
        tally(rows, (row) => (row.rating === null ? null : row.rating / 2)),
      );
      expect(tallyEach(columns, { all: 'rating', half: ['rating', half] })).toEqual({
        all: tally(columns, 'rating'),
        half: tally(columns, ['rating', half]),
      });
    }),
  );
});

test('law: three keys and more nest as for rows, however many names they have', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(40), { minLength: 5, maxLength: 5 }), { maxLength: 60 }), (rows) => {
      const columns = Object.fromEntries(
        ['a', 'b', 'c', 'd', 'rating'].map((name, at) => [name, rows.map((row) => row[at] as number)]),
      );
      const at = (index: number) => (row: readonly number[]) => row[index] as number;
      expect(tallyBy(columns, ['a', 'b', 'c', 'd'], 'rating')).toEqual(
        tallyBy(rows, [at(0), at(1), at(2), at(3)], at(4)),
      );
    }),
  );
});

test('a missing rating in a column is skipped, never a 0', () => {
  expect(nps(tally({ rating: { values: Uint8Array.of(10, 0, 9), valid: Uint8Array.of(0b101) } }, 'rating')).value).toBe(
    100,
  );
});

test('columns without rows are no answers', () => {
  expect(tally({ rating: [] }, 'rating')).toEqual({});
  expect(tallyBy({ rating: [], segment: [] }, ['segment'], 'rating')).toEqual({});
  expect(tallyEach({ rating: new Uint8Array(0) }, { a: 'rating' })).toEqual({ a: {} });
});

test('many rows, over the edges of blocks, are counted as few are', () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => ({
    segment: `s${row % 7}`,
    rating: row % 13 === 0 ? null : row % 11,
  }));
  const columns = { segment: rows.map((row) => row.segment), rating: rows.map((row) => row.rating) };
  const generated = function* (): Generator<(typeof rows)[number]> {
    yield* rows;
  };
  const expected = tallyBy(rows, [(row) => row.segment], (row) => row.rating);
  expect(tallyBy(columns, ['segment'], 'rating')).toEqual(expected);
  expect(tallyBy(generated(), [(row) => row.segment], (row) => row.rating)).toEqual(expected);
  const bytes = { segment: columns.segment, rating: numberForms['bytes']?.(columns.rating) as Column };
  expect(tallyBy(bytes, ['segment'], 'rating')).toEqual(expected);
});

test('ratings off the small ones are told apart in groups too', () => {
  const columns = { segment: ['a', 'b', 'a', 'a'], rating: Int16Array.of(-1, 300, 16, 15) };
  expect(tallyBy(columns, ['segment'], 'rating')).toEqual({ a: { '-1': 1, 15: 1, 16: 1 }, b: { 300: 1 } });
  expect(tallyBy({ ...columns, rating: Int8Array.of(-1, 30, 16, 15) }, ['segment'], 'rating')).toEqual({
    a: { '-1': 1, 15: 1, 16: 1 },
    b: { 30: 1 },
  });
});

test('what is wrong in a column is said with its position', () => {
  const segment = ['a', 'b', null, 'd'];
  expect(() => tallyBy({ segment, rating: [1, 2, 3, 4] }, ['segment'], 'rating')).toThrow(/got null at position 2/);
  expect(() => tally({ rating: [1, 'two'] }, 'rating')).toThrow(/"two" at position 1/);
  expect(() => tallyBy({ segment: ['a', 'a'], rating: Float64Array.of(1, NaN) }, ['segment'], 'rating')).toThrow(
    /NaN at position 1/,
  );
  expect(tallyBy({ segment: ['a', 'a'], rating: ['x', 3] }, ['segment'], 'rating', { invalid: 'count' })).toEqual({
    a: { 3: 1, invalid: 1 },
  });
  expect(() => tallyBy({ at: [0, NaN], rating: [1, 2] }, [['at', monthly]], 'rating')).toThrow(/NaN at position 1/);
  expect(() => tally({ rating: [1, 2], times: [1, -1] }, ['rating', 'times'])).toThrow(/-1 times at position 1/);
});

test('a name that is no column, columns of different length and what is no function are refused', () => {
  const columns = { segment: ['a', 'b'], rating: [1, 2], short: [1] };
  expect(() => tally(columns, 'ratings' as never)).toThrow(
    'Expected one of the columns segment, rating, short, got "ratings"',
  );
  expect(() => tally(columns, '__proto__' as never)).toThrow(TypeError);
  expect(() => tallyBy(columns, ['segment'], 'short')).toThrow('Expected 2 rows in column short, got 1');
  expect(() => tallyBy(columns, [['segment', 5 as never]], 'rating')).toThrow('a function of a value');
  expect(() => tally(columns, ['rating', 5 as never])).toThrow('a function of a value');
  expect(() => tallyEach(columns, 'rating' as never)).toThrow(TypeError);
  expect(() => tally(null as never, 'rating' as never)).toThrow(TypeError);
  expect(() => tally(5 as never, 'rating' as never)).toThrow('an iterable of rows or a record of columns');
});

test('names are told by their columns, and keys nest', () => {
  const columns = { segment: ['a'], at: Float64Array.of(0), rating: [9] };
  const nested = tallyBy(columns, [['at', monthly], 'segment'], 'rating');
  expectTypeOf(nested['1970-01']?.['a']).toEqualTypeOf<{ readonly [answer: string]: number } | undefined>();
  // @ts-expect-error there is no such column
  expect(() => tallyBy(columns, ['channel'], 'rating')).toThrow();
});
