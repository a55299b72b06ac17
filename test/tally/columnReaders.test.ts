import { expect, test, vi } from 'vitest';
import { columnReaders } from '../../src/tally/columnReaders.ts';

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
