import { expect, test, vi } from 'vitest';
import { columnReaders } from '../../src/tally/columnReaders.ts';
import { refusal } from '../refusal.ts';

test('a column is read when it is asked for, once', () => {
  const rating = { itemCount: 2, getItem: vi.fn((row: number) => row) };
  const readers = columnReaders({ rating, other: null as never });
  readers.answer('rating');
  readers.answer(['rating', 'rating']);
  expect(rating.getItem).toHaveBeenCalledTimes(2);
  expect(() => readers.answer('other')).toThrow(TypeError);
});

test('the number of rows is that of the columns asked for, or of the first', () => {
  const readers = columnReaders({ a: [1, 2, 3], b: [1] });
  expect(readers.length).toBe(3);
  const others = columnReaders({ a: [1, 2, 3], b: [1] });
  others.key('b');
  expect(others.length).toBe(1);
  expect(() => others.key('a')).toThrow('Expected 1 rows in column a, got 3');
});

test('a record without columns has no rows to count', () => {
  expect(() => columnReaders({}).length).toThrow(TypeError);
});

test.each([
  [
    'rows',
    'TypeError rows: Expected an iterable of rows or a record of columns, got null',
    () => columnReaders(null as never),
  ],
  [
    'rows',
    'TypeError rows: Expected an iterable of rows or a record of columns, got 5',
    () => columnReaders(5 as never),
  ],
  [
    'a name',
    'TypeError columnName: Expected one of the columns a, b, got "c"',
    () => columnReaders({ a: [1], b: [2] }).column('c'),
  ],
  [
    'a key',
    'TypeError callback: Expected a function of a value, got 5',
    () => columnReaders({ a: [1] }).key(['a', 5] as never),
  ],
  [
    'an answer',
    'TypeError callback: Expected a function of a value, got 5',
    () => columnReaders({ a: [1] }).answer(['a', 5] as never),
  ],
  [
    'a length',
    'RangeError columns: Expected 1 rows in column b, got 2',
    () => {
      const readers = columnReaders({ a: [1], b: [1, 2] });
      readers.column('a');
      readers.column('b');
    },
  ],
] as const)('%s that does not fit is refused with what was expected and what was got', (_what, refused, call) => {
  expect(refusal(call)).toBe(refused);
});
