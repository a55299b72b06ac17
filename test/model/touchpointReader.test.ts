import { readRecords, touchpointReader } from 'cx-metrics/model';
import { expect, test } from 'vitest';

const at = '2026-03-22T10:00:00Z';
const problemsOf = (row: object): readonly (readonly [path: string, expected: string])[] =>
  readRecords([{ customerId: 'c1', at, ...row }], touchpointReader).problems.map(({ path, expected }) => [
    path.join('.'),
    expected,
  ]);

test('a customer and a time are all it needs', () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ customerId: undefined, at: undefined }).map(([path]) => path)).toEqual(['customerId', 'at']);
});

test('any channel, stage and area is one; a medium and an actor are of those that there are', () => {
  expect(problemsOf({ channel: 'fax', stage: 'renewal', area: 'law' })).toEqual([]);
  expect(problemsOf({ medium: 'paper', actor: 'human' })).toEqual([
    ['medium', 'one of online, offline'],
    ['actor', 'one of customer, agent, bot, system'],
  ]);
});

test('it ends when it begins or later', () => {
  expect(problemsOf({ endedAt: at })).toEqual([]);
  expect(problemsOf({ endedAt: '2026-03-22T09:59:59Z' })).toEqual([
    ['endedAt', 'a time at or after at, 2026-03-22T10:00:00.000Z'],
  ]);
});

test('what was promised may be kept late or not at all', () => {
  expect(problemsOf({ commitment: { what: 'delivery', due: at, doneAt: '2027-01-01T00:00:00Z' } })).toEqual([]);
  expect(problemsOf({ commitment: { what: 'stock', kept: 'no' } })).toEqual([['commitment.kept', 'true or false']]);
  expect(problemsOf({ commitment: 'delivery' })).toEqual([['commitment', 'a commitment: an object']]);
  expect(problemsOf({ commitment: { due: 'soon' } }).map(([path]) => path)).toEqual([
    'commitment.what',
    'commitment.due',
  ]);
});
