import { type Column, tally, tallyBy } from 'cx-metrics';
import {
  Bool,
  Dictionary,
  Float16,
  Float64,
  Int32,
  Int64,
  Int8,
  tableFromIPC,
  tableToIPC,
  Table,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow';
import { expect, test } from 'vitest';
import { readArrow } from '../../src/tally/readArrow.ts';

const ratings = vectorFromArray([10, null, 9, 3], new Int8());

test('numbers are read as they lie in memory, and null stays null', () => {
  const read = readArrow(ratings);
  expect(read?.values).toBeInstanceOf(Int8Array);
  expect(tally({ ratings }, 'ratings')).toEqual({ 3: 1, 9: 1, 10: 1, skipped: 1 });
  expect(tally({ x: vectorFromArray([1.5, null], new Float64()) }, 'x')).toEqual({ 1.5: 1, skipped: 1 });
});

test('a slice begins inside a byte of the bitmap, and several chunks follow each other', () => {
  expect(tally({ x: ratings.slice(1) }, 'x')).toEqual({ 3: 1, 9: 1, skipped: 1 });
  const chunks = ratings.slice(0, 2).concat(ratings.slice(1)) as Vector;
  expect(chunks.data.length).toBe(2);
  expect(tally({ chunks }, 'chunks')).toEqual({ 3: 1, 9: 1, 10: 1, skipped: 2 });
  const whole = vectorFromArray([1, 2], new Int8()).concat(ratings) as Vector;
  expect(tally({ whole }, 'whole')).toEqual({ 1: 1, 2: 1, 3: 1, 9: 1, 10: 1, skipped: 1 });
});

test('texts of a dictionary are codes and names', () => {
  const segment = vectorFromArray(['b', 'a', 'b', 'a'], new Dictionary(new Utf8(), new Int32()));
  expect(readArrow(segment)?.names).toEqual(['b', 'a']);
  expect(tallyBy({ segment, ratings }, ['segment'], 'ratings')).toEqual({
    a: { 3: 1, skipped: 1 },
    b: { 9: 1, 10: 1 },
  });
  const missing = vectorFromArray(['b', null], new Dictionary(new Utf8(), new Int32()));
  expect(() => tallyBy({ missing }, ['missing'], ['missing', () => 1])).toThrow('got null at position 1');
});

test('chunks with dictionaries of their own are read row by row', () => {
  const type = new Dictionary(new Utf8(), new Int32());
  const both = vectorFromArray(['b', 'a'], type).concat(vectorFromArray(['a', 'c'], type)) as Vector;
  expect(tallyBy({ both }, ['both'], ['both', () => 1])).toEqual({ a: { 1: 2 }, b: { 1: 1 }, c: { 1: 1 } });
});

test('other types are read row by row: booleans, texts, 64 and 16 bits', () => {
  expect(readArrow(vectorFromArray([true], new Bool()))).toBeNull();
  expect(tally({ x: vectorFromArray([true, null, false], new Bool()) }, 'x')).toEqual({ 0: 1, 1: 1, skipped: 1 });
  expect(tally({ x: vectorFromArray([5n, 7n], new Int64()) }, 'x')).toEqual({ 5: 1, 7: 1 });
  expect(tally({ x: vectorFromArray([1.5], new Float16()) }, 'x')).toEqual({ 1.5: 1 });
  const text = vectorFromArray(['a', 'b'], new Utf8());
  expect(tallyBy({ text, x: [1, 2] }, ['text'], 'x')).toEqual({ a: { 1: 1 }, b: { 2: 1 } });
});

test('a table that went through a file is read the same', () => {
  const table = tableFromIPC(tableToIPC(new Table({ ratings })));
  expect(tally({ ratings: table.getChild('ratings') as Vector }, 'ratings')).toEqual(tally({ ratings }, 'ratings'));
  expect(readArrow(vectorFromArray([], new Int8()))).toBeNull();
  expect(tally({ x: vectorFromArray([], new Int8()) }, 'x')).toEqual({});
});

test('what has some of the fields of a vector and not all is none', () => {
  const { data, nullCount, type, length } = ratings;
  const read = (fields: object): unknown => readArrow(fields as Column);
  expect(read({ data, nullCount, type, length })).not.toBeNull();
  for (const some of [
    { nullCount, type, length },
    { data: 'data', nullCount, type, length },
    { data, type, length },
    { data, nullCount, length },
  ]) {
    expect(read(some)).toBeNull();
  }
});

test('what is no vector is left to others', () => {
  for (const other of [new Set([1]), { values: [1], valid: Uint8Array.of(1) }]) expect(readArrow(other)).toBeNull();
});
