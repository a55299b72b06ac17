import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { localTime } from '../../src/calendar/localTime.ts';
import { codeOf, someEpoch, someZone, wallOf } from './oracle.ts';

const utcOf = (zone: string, text: string): string => localTime(zone)(text).toISOString().replace('.000Z', 'Z');

test.each([
  ['2016-02-29T06:38', '2016-02-29T05:38:00Z'],
  ['2016-02-29 06:38', '2016-02-29T05:38:00Z'],
  ['2016-07-29T06:38:15', '2016-07-29T04:38:15Z'],
  ['2016-02-29T06:38:15.1239', '2016-02-29T05:38:15.123Z'],
  ['2017-05-13', '2017-05-12T22:00:00Z'],
])('a time is read by the clocks of the zone: %s in Warsaw', (text, utc) => {
  expect(utcOf('Europe/Warsaw', text)).toBe(utc);
});

test.each([
  ['Europe/Warsaw', '2026-03-29T02:30', '2026-03-29T01:30:00Z'],
  ['Europe/Warsaw', '2026-03-29T02:00', '2026-03-29T01:00:00Z'],
  ['Australia/Lord_Howe', '2025-10-05T02:10', '2025-10-04T15:40:00Z'],
  ['America/Sao_Paulo', '2018-11-04T00:30', '2018-11-04T03:30:00Z'],
  ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00Z'],
])('a time that the clocks skip moves forward by the gap: %s %s', (zone, text, utc) => {
  expect(utcOf(zone, text)).toBe(utc);
});

test.each([
  ['Europe/Warsaw', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
  ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00Z'],
  ['Atlantic/Azores', '2025-10-26T00:00', '2025-10-26T00:00:00Z'],
  ['Antarctica/Casey', '2010-03-05T01:00', '2010-03-04T14:00:00Z'],
])('a time that the clocks show twice is the first: %s %s', (zone, text, utc) => {
  expect(utcOf(zone, text)).toBe(utc);
});

test.each([
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z'],
  ['America/Asuncion', '2023-10-01', '2023-10-01T04:00:00Z'],
  ['Asia/Tehran', '2021-03-22', '2021-03-21T20:30:00Z'],
  ['America/Havana', '2026-11-01', '2026-11-01T04:00:00Z'],
  ['Asia/Amman', '2021-10-29', '2021-10-28T21:00:00Z'],
  ['Asia/Gaza', '2021-03-27', '2021-03-26T22:00:00Z'],
  ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z'],
])('a date alone is its first moment: %s %s', (zone, text, utc) => {
  expect(utcOf(zone, text)).toBe(utc);
});

test('an offset or Z in the text wins over the zone', () => {
  expect(utcOf('Europe/Warsaw', '2016-02-29T06:38Z')).toBe('2016-02-29T06:38:00Z');
  expect(utcOf('Europe/Warsaw', '2016-02-29 06:38-05')).toBe('2016-02-29T11:38:00Z');
});

test('UTC is a zone like any other', () => {
  expect(utcOf('UTC', '2016-02-29T06:38')).toBe('2016-02-29T06:38:00Z');
  expect(utcOf('UTC', '2016-02-29')).toBe('2016-02-29T00:00:00Z');
});

test('clocks before time zones are read to the second', () => {
  expect(utcOf('Europe/Warsaw', '1880-01-01T00:00')).toBe('1879-12-31T22:36:00Z');
  expect(utcOf('Africa/Monrovia', '1960-01-01T00:00')).toBe('1960-01-01T00:44:30Z');
  expect(utcOf('Europe/Amsterdam', '1880-06-01T12:00')).toBe(utcOf('Europe/Amsterdam', '1880-06-01T12:00:00.000'));
});

test('other text is refused', () => {
  for (const text of ['29.02.2016', '2017-02-29', '2016-02-29T25:00', '06:38', '', 'now', '+999999-01-01']) {
    expect(codeOf(() => localTime('Europe/Warsaw')(text))).toBe('localTime');
    expect(codeOf(() => localTime('UTC')(text))).toBe('localTime');
  }
  expect(() => localTime('UTC')('29.02.2016')).toThrow(RangeError);
});

test('what is no text is refused', () => {
  for (const text of [null, undefined, 0, new Date(0)]) {
    expect(codeOf(() => localTime('UTC')(text as never))).toBe('localTimeKind');
    expect(() => localTime('UTC')(text as never)).toThrow(TypeError);
  }
});

test('the zone is checked when it is given', () => {
  expect(codeOf(() => localTime('Europe/Atlantis'))).toBe('zone');
});

test('law: what the clocks show is read back, as the first moment at which they show it', () => {
  fc.assert(
    fc.property(someZone, someEpoch, (zone, epoch) => {
      const wall = wallOf(zone, epoch);
      const read = localTime(zone)(new Date(wall).toISOString().slice(0, 19)).getTime();
      expect(read).toBeLessThanOrEqual(epoch);
      expect(wallOf(zone, read)).toBe(wall);
    }),
    { numRuns: 500 },
  );
});

test('law: a date alone is where its day starts', () => {
  fc.assert(
    fc.property(someZone, someEpoch, (zone, epoch) => {
      const key = day(zone)(epoch);
      expect(localTime(zone)(key)).toEqual(day(zone).from(key));
    }),
  );
});
