import { expect, test } from 'vitest';
import { eachRow, isIterable } from '../../src/tally/eachRow.ts';

const seenIn = (rows: Iterable<number>): readonly (readonly [number, number])[] => {
  const seen: [number, number][] = [];
  eachRow(rows, (row, position) => seen.push([row, position]));
  return seen;
};

test('arrays, typed arrays, sets and generators are gone through alike, positions from 0', () => {
  const generated = (function* () {
    yield* [7, 8];
  })();
  for (const rows of [[7, 8], new Uint8Array([7, 8]), new Set([7, 8]), generated]) {
    expect(seenIn(rows)).toEqual([
      [7, 0],
      [8, 1],
    ]);
  }
});

test('a hole in an array is a row without an answer, not no row', () => {
  expect(seenIn(Array<number>(2)).map(([row]) => row)).toEqual([undefined, undefined]);
});

test('text, numbers and records are no rows', () => {
  for (const none of ['ab', 3, null, undefined, { 9: 1 }]) {
    expect(isIterable(none)).toBe(false);
    expect(() => seenIn(none as never)).toThrow(TypeError);
  }
});
