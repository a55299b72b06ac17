import { expect, test } from 'vitest';
import { hoursInForce } from '../../src/calendar/hoursInForce.ts';
import { openTable } from '../../src/calendar/openTable.ts';
import { codeOf } from './oracle.ts';
import { alwaysOpen } from './someHours.ts';

const [one, other] = [alwaysOpen('UTC'), alwaysOpen('Europe/Warsaw')];

test('one set of hours holds for all time', () => {
  expect(hoursInForce(one)).toEqual([{ from: -Infinity, to: Infinity, table: openTable(one) }]);
});

test('each of a list holds until the next, the first without an instant since ever', () => {
  const spans = hoursInForce([{ hours: one }, { from: 5, hours: other }, { from: '1970-01-01T00:00:01Z', hours: one }]);
  expect(spans.map(({ from, to }) => [from, to])).toEqual([
    [-Infinity, 5],
    [5, 1000],
    [1000, Infinity],
  ]);
  expect(spans[1]?.table).toBe(openTable(other));
  expect(hoursInForce([{ from: 5, hours: one }])[0]?.from).toBe(5);
  expect(hoursInForce([{ from: null, hours: one }])[0]?.from).toBe(-Infinity);
});

test('an empty list, one out of order and one with a gap in its instants are refused', () => {
  expect(codeOf(() => hoursInForce([]))).toBe('hoursSince');
  expect(() => hoursInForce([{ hours: one }, { from: 5, hours: one }, { from: 4, hours: one }])).toThrow(
    'got 4 at position 2',
  );
  expect(() => hoursInForce([{ hours: one }, { hours: other }])).toThrow(TypeError);
  expect(codeOf(() => hoursInForce([5 as never]))).toBe('hours');
});
