import { tally } from 'cx-metrics';
import { expect, test } from 'vitest';
import { elapsed } from '../../src/calendar/elapsed.ts';
import { openingHours } from '../../src/calendar/openingHours.ts';
import { codeOf } from './oracle.ts';
import { alwaysOpen } from './someHours.ts';

const hours = openingHours({ zone: 'UTC', week: { fri: [['09:00', '17:00']] } });

test('without hours it is the time between two instants', () => {
  expect(elapsed('2026-03-27T16:00Z', '2026-03-27T16:00:01.5Z')).toBe(1500);
  expect(elapsed(5, 5)).toBe(0);
});

test('with hours only the time inside them counts', () => {
  expect(elapsed('2026-03-27T16:00Z', '2026-03-27T18:30Z', { hours })).toBe(3_600_000);
});

test('created and solved outside the hours is 0, which is an answer', () => {
  expect(elapsed('2026-03-28T16:00Z', '2026-03-28T18:30Z', { hours })).toBe(0);
});

test('pauses are cut out, with hours and without', () => {
  const pauses = [
    [10, 20],
    [15, 30],
    [90, null],
  ] as const;
  expect(elapsed(0, 100, { pauses })).toBe(70);
  expect(elapsed(0, 100, { pauses, hours: alwaysOpen('UTC') })).toBe(70);
  expect(elapsed(40, 50, { pauses })).toBe(10);
  expect(elapsed(12, 28, { pauses })).toBe(0);
});

test('it is null while one of the two is missing', () => {
  expect([elapsed(null, 5), elapsed(5, null), elapsed(undefined, 5), elapsed(5, undefined)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("an end before its start is 'invalid', never negative", () => {
  expect(elapsed(5, 4)).toBe('invalid');
  expect(elapsed(5, 4, { hours })).toBe('invalid');
});

test('a tally counts what is missing as skipped and what is invalid apart', () => {
  const tickets = [[0, 5] as const, [0, null] as const, [5, 0] as const];
  expect(tally(tickets, ([from, to]) => elapsed(from, to))).toEqual({ 5: 1, skipped: 1, invalid: 1 });
});

test('misuse throws also where the answer would be null', () => {
  expect(codeOf(() => elapsed('2026-03-27', 5))).toBe('noOffset');
  expect(codeOf(() => elapsed(0, 5, { hours: {} as never }))).toBe('hours');
  expect(codeOf(() => elapsed(null, 5, 'hours' as never))).toBe('options');
  expect(codeOf(() => elapsed(0, 5, { pauses: [[2, 1]] }))).toBe('pause');
});
