import { journeyReader, readRecords } from 'cx-metrics/model';
import { expect, test } from 'vitest';

const visit = { customerId: 'c1', at: '2026-03-22T10:00:00Z' };
const call = { customerId: 'c1', at: '2026-03-22T10:05:00Z' };
const problemsOf = (touchpoints: unknown): readonly (readonly [path: string, expected: string])[] =>
  readRecords([{ id: 'j1', customerId: 'c1', touchpoints }], journeyReader).problems.map(({ path, expected }) => [
    path.join('.'),
    expected,
  ]);

test('its touchpoints are in order of time; equal times are', () => {
  expect(problemsOf([visit, visit, call])).toEqual([]);
  expect(problemsOf([])).toEqual([]);
  expect(problemsOf([call, visit])).toEqual([
    ['touchpoints.1.at', 'a time at or after the one before it, 2026-03-22T10:05:00.000Z'],
  ]);
});

test('a bad touchpoint is told with its place', () => {
  expect(problemsOf([visit, { ...call, valence: 2 }, 'visit'])).toEqual([
    ['touchpoints.1.valence', 'a number from -1 to 1'],
    ['touchpoints.2', 'a touchpoint: an object'],
  ]);
  expect(problemsOf({ 0: visit })).toEqual([['touchpoints', 'a list of touchpoints']]);
});

test('touchpoints may be those of other identities of the customer', () => {
  expect(problemsOf([visit, { ...call, customerId: 'cookie 5' }])).toEqual([]);
});
