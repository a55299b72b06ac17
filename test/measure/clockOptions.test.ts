import { expect, test } from 'vitest';
import { readClockOptions } from '../../src/measure/clockOptions.ts';
import { codeOf } from '../calendar/oracle.ts';
import { alwaysOpen } from '../calendar/someHours.ts';

test('an instant of any kind is read to whole milliseconds', () => {
  expect(readClockOptions({ asOf: '2026-03-02T09:00:00+01:00' }).asOf).toBe(Date.UTC(2026, 2, 2, 8));
  expect(readClockOptions({ asOf: new Date(7) }).asOf).toBe(7);
  expect(readClockOptions({ asOf: 7.9 }).asOf).toBe(7);
});

test('all time counts, and no state is left out, unless told', () => {
  const { countedUntil, without } = readClockOptions({ asOf: 0 });
  expect(countedUntil(9)(4, 9)).toBe(5);
  expect(without).toEqual([]);
});

test('misuse is refused, with its code', () => {
  expect(codeOf(() => readClockOptions(undefined as never))).toBe('options');
  expect(codeOf(() => readClockOptions(5 as never))).toBe('options');
  expect(codeOf(() => readClockOptions({} as never))).toBe('instantKind');
  expect(codeOf(() => readClockOptions({ asOf: '2026-03-02T09:00' }))).toBe('noOffset');
  expect(codeOf(() => readClockOptions({ asOf: NaN }))).toBe('instant');
  expect(codeOf(() => readClockOptions({ asOf: 0, hours: {} as never }))).toBe('hours');
  expect(codeOf(() => readClockOptions({ asOf: 0, hours: alwaysOpen('UTC'), schedule: 'last' as never }))).toBe(
    'schedule',
  );
  expect(codeOf(() => readClockOptions({ asOf: 0, without: 'pending' as never }))).toBe('without');
  expect(codeOf(() => readClockOptions({ asOf: 0, without: ['waiting' as never] }))).toBe('ticketStatus');
});
