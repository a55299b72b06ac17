import { customerReader, readRecords } from 'cx-metrics/model';
import { expect, test } from 'vitest';

const problemsOf = (row: object): readonly (readonly [path: string, expected: string])[] =>
  readRecords([{ id: 'c1', ...row }], customerReader).problems.map(({ path, expected }) => [path.join('.'), expected]);

test('a name is all it needs', () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ id: '' })).toEqual([['id', 'a name: text that is not empty']]);
});

test('a customer who left came before', () => {
  const since = '2026-03-22T10:00:00Z';
  expect(problemsOf({ since, churnedAt: since })).toEqual([]);
  expect(problemsOf({ churnedAt: since })).toEqual([]);
  expect(problemsOf({ since, churnedAt: '2026-03-21T10:00:00Z' })).toEqual([
    ['churnedAt', 'a time at or after since, 2026-03-22T10:00:00.000Z'],
  ]);
});

test('attributes are single values by name, whatever the name', () => {
  const attributes = JSON.parse('{ "__proto__": "a", "": 1, "7": null }') as object;
  expect(problemsOf({ attributes })).toEqual([]);
  expect(readRecords([{ id: 'c1', attributes }], customerReader).records[0]?.attributes).toEqual(attributes);
  const single = 'text, a finite number, true, false or null';
  expect(problemsOf({ attributes: { seats: NaN, plan: ['a'] } })).toEqual([
    ['attributes.seats', single],
    ['attributes.plan', single],
  ]);
  for (const none of [[], 'large', new Map()]) {
    expect(problemsOf({ attributes: none })).toEqual([['attributes', 'attributes by name']]);
  }
});
