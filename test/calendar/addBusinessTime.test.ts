import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBusinessTime } from '../../src/calendar/addBusinessTime.ts';
import { businessTime } from '../../src/calendar/businessTime.ts';
import { openingHours } from '../../src/calendar/openingHours.ts';
import { codeOf } from './oracle.ts';
import { alwaysOpen, closeEpochs, someHours, weekdaysOf } from './someHours.ts';

const minute = 60_000;
const hour = 60 * minute;
const biz = openingHours({
  zone: 'UTC',
  week: {
    mon: [['09:00', '17:00']],
    tue: [['10:00', '16:00']],
    wed: [['09:00', '17:00']],
    thu: [['10:00', '16:00']],
    fri: [['09:00', '17:00']],
    sat: [['11:00', '14:30']],
  },
});
const office = openingHours({ zone: 'Europe/Warsaw', week: weekdaysOf([['09:00', '17:00']]) });
const never = openingHours({ zone: 'UTC', week: {} });

test('worked example 15: 90 minutes from 14:30 are 16:00, and nothing from before opening is the opening', () => {
  expect(addBusinessTime(biz, '2006-01-04T14:30Z', 90 * minute)).toEqual(new Date('2006-01-04T16:00Z'));
  expect(addBusinessTime(biz, '2006-01-03T00:00Z', 0)).toEqual(new Date('2006-01-03T10:00Z'));
});

test('worked example 17: 30 minutes from 75 are over at 135, after the pause', () => {
  const pauses = [[90 * minute, 120 * minute]] as const;
  expect(addBusinessTime(alwaysOpen('UTC'), 75 * minute, 30 * minute, { pauses }).getTime()).toBe(135 * minute);
});

test('it is due at closing, not at the next opening', () => {
  expect(addBusinessTime(biz, '2006-01-06T09:00Z', 8 * hour)).toEqual(new Date('2006-01-06T17:00Z'));
  expect(addBusinessTime(biz, '2006-01-06T09:00Z', 8 * hour + 1)).toEqual(new Date('2006-01-07T11:00:00.001Z'));
});

test('it is due when a pause starts, not when it ends', () => {
  const pauses = [['2006-01-06T10:00Z', '2006-01-06T12:00Z']] as const;
  expect(addBusinessTime(biz, '2006-01-06T09:00Z', hour, { pauses })).toEqual(new Date('2006-01-06T10:00Z'));
  expect(addBusinessTime(biz, '2006-01-06T09:00Z', hour + 1, { pauses })).toEqual(new Date('2006-01-06T12:00:00.001Z'));
});

test('nothing added inside the hours is the moment itself; at closing or in a pause it is the next open one', () => {
  expect(addBusinessTime(biz, '2006-01-06T12:34:56.789Z', 0)).toEqual(new Date('2006-01-06T12:34:56.789Z'));
  expect(addBusinessTime(biz, '2006-01-06T17:00Z', 0)).toEqual(new Date('2006-01-07T11:00Z'));
  const pauses = [['2006-01-06T10:00Z', '2006-01-07T14:30Z']] as const;
  expect(addBusinessTime(biz, '2006-01-06T10:00Z', 0, { pauses })).toEqual(new Date('2006-01-09T09:00Z'));
});

test('a deadline over a change of clocks and a weekend is real time', () => {
  expect(addBusinessTime(office, '2026-03-27T16:00+01:00', 2 * hour)).toEqual(new Date('2026-03-30T10:00+02:00'));
  expect(addBusinessTime(alwaysOpen('Europe/Warsaw'), '2026-03-28T12:00+01:00', 24 * hour)).toEqual(
    new Date('2026-03-29T13:00+02:00'),
  );
});

test('a fraction of a millisecond is rounded up', () => {
  expect(addBusinessTime(alwaysOpen('UTC'), 0, 0.25).getTime()).toBe(1);
});

test('with a list of hours each schedule runs for its own span', () => {
  const list = [
    { hours: biz },
    { from: '2006-01-04T15:00Z', hours: office },
    { from: '2006-01-05T00:00Z', hours: biz },
  ];
  // An hour until 15:00, an hour until 16:00 in UTC is 17:00 in Warsaw, the rest the next day from 10:00.
  expect(addBusinessTime(list, '2006-01-04T14:00Z', 3 * hour)).toEqual(new Date('2006-01-05T11:00Z'));
  expect(codeOf(() => addBusinessTime([{ from: 10, hours: biz }], 9, 1))).toBe('hoursSince');
});

test('a negative or infinite amount is refused, as is what is no number', () => {
  for (const ms of [-1, NaN, Infinity]) expect(codeOf(() => addBusinessTime(biz, 0, ms))).toBe('amount');
  expect(() => addBusinessTime(biz, 0, -1)).toThrow(RangeError);
  expect(() => addBusinessTime(biz, 0, '1' as never)).toThrow(TypeError);
  expect(() => addBusinessTime(biz, 0, 1n as never)).toThrow(RangeError);
});

test('hours that are never open again are an error', () => {
  expect(codeOf(() => addBusinessTime(never, '2026-01-01T00:00Z', 1))).toBe('neverOpen');
  expect(codeOf(() => addBusinessTime(never, '2026-01-01T00:00Z', 0))).toBe('neverOpen');
  const once = openingHours({ zone: 'UTC', week: {}, exceptions: { '2026-03-01': [['09:00', '10:00']] } });
  expect(addBusinessTime(once, '2025-01-01T00:00Z', hour)).toEqual(new Date('2026-03-01T10:00Z'));
  expect(codeOf(() => addBusinessTime(once, '2025-01-01T00:00Z', hour + 1))).toBe('neverOpen');
  expect(codeOf(() => addBusinessTime(once, '2026-04-01T00:00Z', 0))).toBe('neverOpen');
  expect(codeOf(() => addBusinessTime(biz, 0, 0, { pauses: [[0, null]] }))).toBe('neverOpen');
});

test('the last night that is ever open is open to its end', () => {
  const night = openingHours({
    zone: 'Pacific/Honolulu',
    week: {},
    exceptions: { '2026-03-01': [['23:00', '22:00']] },
  });
  expect(addBusinessTime(night, '2026-03-02T21:00-10:00', hour)).toEqual(new Date('2026-03-02T22:00-10:00'));
  expect(codeOf(() => addBusinessTime(night, '2026-03-02T22:00-10:00', 0))).toBe('neverOpen');
});

test('an amount that would end after the year 9999 is refused at once', () => {
  expect(codeOf(() => addBusinessTime(biz, 0, 1e15))).toBe('neverOpen');
  expect(codeOf(() => addBusinessTime(biz, 8.64e15, 0))).toBe('hoursRange');
});

test('a deadline may lie in another century', () => {
  const weeks = 52 * 100;
  const start = '2090-01-02T00:00Z'; // a Monday
  expect(addBusinessTime(biz, start, weeks * 39.5 * hour).getTime()).toBe(
    Date.parse(start) + (weeks - 1) * 7 * 24 * hour + (5 * 24 + 14.5) * hour,
  );
  expect(addBusinessTime(biz, '1850-01-01T00:00Z', 0)).toEqual(new Date('1850-01-01T10:00Z'));
});

test('law: business time until the deadline is the amount, and a millisecond earlier it is less', () => {
  fc.assert(
    fc.property(someHours, closeEpochs(3), fc.double({ min: 0, max: 1, noNaN: true }), (hours, epochs, part) => {
      const [from, middle, to] = epochs as [number, number, number];
      const pauses = [[middle, middle + hour]] as const;
      const amount = Math.floor(part * businessTime(hours, from, to, { pauses }));
      fc.pre(amount > 0);
      const due = addBusinessTime(hours, from, amount, { pauses }).getTime();
      expect(due).toBeLessThanOrEqual(to);
      expect(businessTime(hours, from, due, { pauses })).toBe(amount);
      expect(businessTime(hours, from, due - 1, { pauses })).toBe(amount - 1);
    }),
    { numRuns: 100 },
  );
});

test('law: the first open moment has no business time before it and some after it', () => {
  fc.assert(
    fc.property(someHours, closeEpochs(2), (hours, epochs) => {
      const [from, to] = epochs as [number, number];
      fc.pre(businessTime(hours, from, to) > 0);
      const first = addBusinessTime(hours, from, 0).getTime();
      expect(businessTime(hours, from, first)).toBe(0);
      expect(businessTime(hours, first, first + 1)).toBe(1);
    }),
    { numRuns: 100 },
  );
});
