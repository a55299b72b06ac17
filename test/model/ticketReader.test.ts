import { readRecords, ticketReader } from 'cx-metrics/model';
import { expect, test } from 'vitest';

const createdAt = '2026-03-22T10:00:00Z';
const solved = (at: string): object => ({ kind: 'status', status: 'solved', at });
const problemsOf = (row: object): readonly (readonly [path: string, expected: string])[] =>
  readRecords([{ id: 'k1', createdAt, events: [], ...row }], ticketReader).problems.map(({ path, expected }) => [
    path.join('.'),
    expected,
  ]);

test('a name, when it was opened, and what happened since are all it needs', () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ id: null, createdAt: null, events: null }).map(([path]) => path)).toEqual([
    'id',
    'createdAt',
    'events',
  ]);
});

test('no event lies before the ticket; one may come with it', () => {
  expect(problemsOf({ events: [solved(createdAt)] })).toEqual([]);
  expect(problemsOf({ events: [solved('2026-03-22T09:59:00Z')] })).toEqual([
    ['events.0.at', 'a time at or after createdAt, 2026-03-22T10:00:00.000Z'],
  ]);
});

test('events are in order of time; several at one moment are', () => {
  const [first, second] = [solved('2026-03-22T11:00:00Z'), solved('2026-03-22T12:00:00Z')];
  expect(problemsOf({ events: [first, first, second] })).toEqual([]);
  expect(problemsOf({ events: [second, first] })).toEqual([
    ['events.1.at', 'a time at or after the one before it, 2026-03-22T12:00:00.000Z'],
  ]);
});

test('a ticket does not go into itself', () => {
  const merge = { kind: 'merge', at: createdAt };
  expect(problemsOf({ events: [{ ...merge, into: 'k2' }] })).toEqual([]);
  expect(problemsOf({ events: [{ ...merge, into: 'k1' }] })).toEqual([['events.0.into', 'another ticket']]);
});
