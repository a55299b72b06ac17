import { expect, test } from 'vitest';
import { newFindings } from '../../src/model/newFindings.ts';
import { hasFields, readList } from '../../src/model/rowReader.ts';

const found = () => newFindings({ maximumProblems: 10, stages: null, scales: new Map() });

class Row {
  readonly id = 'a';
}

test('an object has fields; a list, text and nothing have none', () => {
  for (const row of [{}, new Row(), Object.create(null)]) expect(hasFields(row)).toBe(true);
  for (const row of [null, undefined, [], 'text', 5, (): number => 5]) expect(hasFields(row)).toBe(false);
});

test('every item of a list is read at its place', () => {
  const notes = found();
  const read = readList(
    'events',
    [1, 2, 3],
    (row, { wrong }) => (row === 2 ? wrong([], 'no two', row) : undefined),
    notes,
  );
  expect(read).toHaveLength(3);
  expect(notes.problems.map(({ path }) => path)).toEqual([['events', 1]]);
  notes.wrong(['id'], 'a name', 5);
  expect(notes.problems[1]?.path).toEqual(['id']);
});

test('the list that was given is not changed, and holes are read as undefined', () => {
  const rows = Object.freeze([1, 2]);
  expect(readList('events', rows, (row) => Number(row) * 2, found())).toEqual([2, 4]);
  expect(readList('events', [1, , 3], (row) => row === undefined, found())).toEqual([false, true, false]);
});

test('what is no list is one problem, and gives an empty one', () => {
  const notes = found();
  expect(readList('events', { 0: 1 }, (row) => row, notes)).toEqual([]);
  expect(notes.problems).toEqual([
    { index: 0, path: ['events'], expected: 'a list of events', got: '[object Object]' },
  ]);
});
