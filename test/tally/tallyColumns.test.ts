import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnReaders } from '../../src/tally/columnReaders.ts';
import { tallyColumns } from '../../src/tally/tallyColumns.ts';
import { tallyRows } from '../../src/tally/tallyRows.ts';

const byColumns = (
  columns: Parameters<typeof columnReaders>[0],
  keys: readonly string[],
  questions: readonly string[],
) => {
  const readers = columnReaders(columns);
  return tallyColumns(readers.length, keys.map(readers.key), questions.map(readers.answer), 'count');
};

test('law: columns are counted as the rows are that they were made of, over any number of blocks', () => {
  const row = fc.tuple(
    fc.nat(4),
    fc.nat(70),
    fc.oneof(fc.integer({ min: -2, max: 20 }), fc.constant(null), fc.constant('x')),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(1, 300), (some, times) => {
      const rows = Array.from({ length: times }, () => some).flat();
      const columns = {
        first: Uint8Array.from(rows, (one) => one[0]),
        second: rows.map((one) => one[1]),
        answer: rows.map((one) => one[2]),
      };
      expect(byColumns(columns, ['first', 'second'], ['answer', 'first'])).toEqual(
        tallyRows(rows, [(one) => one[0], (one) => one[1]], [(one) => one[2] as number, (one) => one[0]], 'count'),
      );
    }),
    { numRuns: 30 },
  );
});

test('positions go on over blocks', () => {
  const readers = columnReaders({ rating: [...Array<number>(5000).fill(9), 'nine' as never] });
  expect(() => tallyColumns(5001, [], [readers.answer('rating')], 'throw')).toThrow('got "nine" at position 5000');
});

test('without a key there is no group, but a tally for each question', () => {
  expect(byColumns({ rating: Uint8Array.of(9, 9) }, [], ['rating', 'rating'])).toEqual([{ 9: 2 }, { 9: 2 }]);
  expect(byColumns({ rating: [] }, [], ['rating'])).toEqual([{}]);
});
