import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { codeOf, dateOf, someEpoch, someZone } from './oracle.ts';
import { periodLaws } from './periodLaws.ts';

const startOf = (zone: string, key: string): string => day(zone).iso(day(zone).from(key));
const hoursOf = (zone: string, key: string): number =>
  (day(zone).to(key).getTime() - day(zone).from(key).getTime()) / 3_600_000;

test('a moment lies on the local date of the zone, not on that of UTC', () => {
  expect(day('Europe/Warsaw')('2026-03-22T23:30:00Z')).toBe('2026-03-23');
  expect(day('America/New_York')('2026-03-22T03:30:00Z')).toBe('2026-03-21');
  expect(day('UTC')('2026-03-22T23:59:59.999Z')).toBe('2026-03-22');
});

test('days of 23, 24 and 25 hours around the change of clocks in Warsaw', () => {
  expect(['2026-03-28', '2026-03-29', '2026-10-25'].map((key) => hoursOf('Europe/Warsaw', key))).toEqual([24, 23, 25]);
});

test.each([
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T01:00:00-02:00'],
  ['America/Asuncion', '2023-10-01', '2023-10-01T01:00:00-03:00'],
  ['Asia/Gaza', '2021-03-27', '2021-03-27T01:00:00+03:00'],
  ['America/Havana', '2026-03-08', '2026-03-08T01:00:00-04:00'],
  ['Asia/Tehran', '2021-03-22', '2021-03-22T01:00:00+04:30'],
  ['Asia/Amman', '2022-02-25', '2022-02-25T01:00:00+03:00'],
])('where midnight is skipped the day starts after the gap: %s %s', (zone, key, start) => {
  expect(startOf(zone, key)).toBe(start);
  expect(day(zone)(day(zone).from(key).getTime() - 1)).toBe(day(zone).previous(key));
});

test.each([
  ['Atlantic/Azores', '2025-10-26', '2025-10-26T00:00:00+00:00', 25],
  ['America/Havana', '2026-11-01', '2026-11-01T00:00:00-04:00', 25],
  ['Asia/Amman', '2021-10-29', '2021-10-29T00:00:00+03:00', 25],
  ['Asia/Gaza', '2020-10-24', '2020-10-24T00:00:00+03:00', 25],
])('where midnight comes twice the day starts at the first: %s %s', (zone, key, start, hours) => {
  expect(startOf(zone, key)).toBe(start);
  expect(hoursOf(zone, key)).toBe(hours);
});

test('where clocks go back from midnight to 23:00 the evening before is longer: Sao Paulo, Asuncion', () => {
  expect(hoursOf('America/Sao_Paulo', '2018-02-17')).toBe(25);
  expect(startOf('America/Sao_Paulo', '2018-02-18')).toBe('2018-02-18T00:00:00-03:00');
  expect(hoursOf('America/Asuncion', '2024-03-23')).toBe(25);
});

test('clocks may change by half an hour: Lord Howe', () => {
  expect(hoursOf('Australia/Lord_Howe', '2025-10-05')).toBe(23.5);
  expect(hoursOf('Australia/Lord_Howe', '2026-04-05')).toBe(24.5);
});

test('Apia has no 2011-12-30: the 31st follows the 29th, and the date is no key', () => {
  const daily = day('Pacific/Apia');
  expect(daily.next('2011-12-29')).toBe('2011-12-31');
  expect(daily.previous('2011-12-31')).toBe('2011-12-29');
  expect(daily.to('2011-12-29')).toEqual(daily.from('2011-12-31'));
  expect(daily.iso(daily.from('2011-12-31'))).toBe('2011-12-31T00:00:00+14:00');
  for (const read of [daily.from, daily.to, daily.next, daily.previous]) {
    expect(codeOf(() => read('2011-12-30'))).toBe('periodKey');
  }
  expect(() => daily.from('2011-12-30')).toThrow('exists in Pacific/Apia');
});

test('a date alone that the zone left out moves forward with the clocks', () => {
  expect(day('Pacific/Apia')('2011-12-30')).toBe('2011-12-31');
});

test('where clocks go back over midnight a date that has begun goes on: Casey, 2010-03-05', () => {
  const daily = day('Antarctica/Casey');
  const first = daily.from('2010-03-05').getTime();
  expect(dateOf('Antarctica/Casey', first)).toBe('2010-03-05');
  expect(dateOf('Antarctica/Casey', first - 1000)).toBe('2010-03-04');
  expect(dateOf('Antarctica/Casey', Date.parse('2010-03-04T15:30:00Z'))).toBe('2010-03-04');
  for (let epoch = first; epoch < daily.to('2010-03-05').getTime(); epoch += 600_000) {
    expect(daily(epoch)).toBe('2010-03-05');
  }
});

test('where clocks go back at 00:01 the minute after midnight opens the day: St Johns, 2010-11-07', () => {
  const daily = day('America/St_Johns');
  expect(startOf('America/St_Johns', '2010-11-07')).toBe('2010-11-07T00:00:00-02:30');
  expect(dateOf('America/St_Johns', Date.parse('2010-11-07T03:00:00Z'))).toBe('2010-11-06');
  expect(daily('2010-11-07T03:00:00Z')).toBe('2010-11-07');
});

test('moments far from today and in any order are answered as well', () => {
  const daily = day('Europe/Warsaw');
  const moments = ['2026-03-22', '1900-01-01', '9999-12-31', '1880-05-05', '0001-01-01', '2100-12-31', '1969-12-31'];
  expect(moments.map((at) => daily(at))).toEqual(moments);
  expect(daily('1969-12-31T23:00:00Z')).toBe('1970-01-01');
});

test('moments outside the years 0000 to 9999 are refused', () => {
  for (const at of ['-000001-12-31T00:00:00Z', '+010000-01-02T00:00:00Z', 8.64e15, -8.64e15]) {
    expect(codeOf(() => day('Europe/Warsaw')(at))).toBe('periodRange');
  }
  expect(codeOf(() => day('UTC').next('9999-12-31'))).toBe('periodRange');
  expect(codeOf(() => day('UTC').previous('0000-01-01'))).toBe('periodRange');
  expect(day('UTC').to('9999-12-31').getTime()).toBe(Date.parse('+010000-01-01T00:00:00Z'));
});

test('what is no date is no key, and the message says what a key looks like', () => {
  for (const key of [
    '2026-02-30',
    '2026-13-01',
    '2026-3-22',
    '26-03-22',
    '2026-03',
    '',
    ' 2026-03-22',
    '2026-03-22T00:00',
  ]) {
    expect(codeOf(() => day('UTC').from(key))).toBe('periodKey');
  }
  expect(() => day('UTC').from('2026-02-30')).toThrow('Expected a date such as \'2026-03-22\', got "2026-02-30"');
  expect(() => day('UTC').from(20260322 as never)).toThrow(TypeError);
});

test('text without an offset is refused, since its zone is not known', () => {
  expect(codeOf(() => day('Europe/Warsaw')('2026-03-22T10:00'))).toBe('noOffset');
  expect(codeOf(() => day('Europe/Warsaw')('2026-02-30'))).toBe('instant');
});

test('law: a day begins with the first second of its date', () => {
  fc.assert(
    fc.property(someZone, someEpoch, (zone, epoch) => {
      const daily = day(zone);
      const key = daily(epoch);
      const start = daily.from(key).getTime();
      expect(start).toBeLessThanOrEqual(epoch);
      expect(dateOf(zone, start)).toBe(key);
      for (const before of [1, 600, 3600, 4 * 3600, 20 * 3600]) {
        expect(dateOf(zone, start - before * 1000) < key).toBe(true);
      }
    }),
  );
});

periodLaws(day, (date) => date.toISOString().slice(0, 10));

test('the same date a year before; February 29 has none, and is compared with February 28', () => {
  const daily = day('Europe/Warsaw');
  expect(daily.yearBefore('2026-03-22')).toBe('2025-03-22');
  expect(daily.yearBefore('2024-02-29')).toBe('2023-02-28');
  expect(daily.yearBefore('2025-02-28')).toBe('2024-02-28');
  expect(daily.yearBefore('2024-12-31')).toBe('2023-12-31');
});

test('a date that the zone left out a year before gives way to the one before it: Apia', () => {
  const apia = day('Pacific/Apia');
  expect(apia.yearBefore('2012-12-30')).toBe('2011-12-29');
  expect(apia.yearBefore('2012-12-31')).toBe('2011-12-31');
});
