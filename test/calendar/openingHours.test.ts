import { expect, test } from 'vitest';
import { businessTime } from '../../src/calendar/businessTime.ts';
import { openingHours, type OpeningHoursOptions } from '../../src/calendar/openingHours.ts';
import { codeOf } from './oracle.ts';
import { weekdaysOf } from './someHours.ts';

const hour = 3_600_000;
const ofWeek = (week: unknown): string =>
  codeOf(() => openingHours({ zone: 'UTC', week: week as OpeningHoursOptions['week'] })) as string;
const ofMonday = (...intervals: readonly unknown[]): string => ofWeek({ mon: intervals });

test('opening hours are plain data: every weekday is filled in, and nothing can be changed', () => {
  const hours = openingHours({ zone: 'Europe/Warsaw', week: { mon: [['09:00', '17:00']] } });
  expect(hours).toEqual({
    zone: 'Europe/Warsaw',
    week: { mon: [['09:00', '17:00']], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
    holidays: [],
    exceptions: {},
  });
  expect(Object.isFrozen(hours) && Object.isFrozen(hours.week) && Object.isFrozen(hours.week.mon[0])).toBe(true);
});

test('what was given may change afterwards: the hours do not', () => {
  const monday: [string, string][] = [['09:00', '17:00']];
  const hours = openingHours({ zone: 'UTC', week: { mon: monday } });
  monday.push(['18:00', '20:00']);
  expect(businessTime(hours, '2026-03-02T00:00Z', '2026-03-03T00:00Z')).toBe(8 * hour);
  expect(hours.week.mon).toHaveLength(1);
});

test('hours survive JSON when given to openingHours again', () => {
  const hours = openingHours({
    zone: 'Asia/Tehran',
    week: { sat: [['22:00', '06:00']] },
    holidays: ['2026-03-21'],
    exceptions: { '2026-03-22': [['09:00', '24:00']] },
  });
  expect(openingHours(JSON.parse(JSON.stringify(hours)) as OpeningHoursOptions)).toEqual(hours);
});

test('a holiday is closed, an exception replaces a day and wins over a holiday', () => {
  const hours = openingHours({
    zone: 'UTC',
    week: weekdaysOf([['09:00', '17:00']]),
    holidays: ['2026-12-24', '2026-12-25', '2026-12-25'],
    exceptions: { '2026-12-24': [['09:00', '12:00']], '2026-12-23': [], '2026-12-26': [['10:00', '11:00']] },
  });
  const onDate = (date: string): number => businessTime(hours, `${date}T00:00Z`, `${date}T23:59Z`) / hour;
  const dates = ['2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27'];
  expect(dates.map(onDate)).toEqual([8, 0, 3, 0, 1, 0]);
});

test('holidays and exceptions are local dates of the zone', () => {
  const hours = openingHours({
    zone: 'Pacific/Auckland',
    week: weekdaysOf([['09:00', '17:00']]),
    holidays: ['2026-03-03'],
  });
  expect(businessTime(hours, '2026-03-02T00:00+13:00', '2026-03-03T00:00+13:00')).toBe(8 * hour);
  expect(businessTime(hours, '2026-03-03T00:00+13:00', '2026-03-04T00:00+13:00')).toBe(0);
});

test('intervals come in any order and may touch', () => {
  const hours = openingHours({
    zone: 'UTC',
    week: {
      mon: [
        ['13:00', '17:00'],
        ['09:00', '13:00'],
      ],
      sun: [['22:00', '00:00']],
      sat: [['22:00', '06:00']],
    },
    exceptions: { '2026-03-08': [['06:00', '07:00']] },
  });
  expect(businessTime(hours, '2026-03-02T00:00Z', '2026-03-03T00:00Z')).toBe(8 * hour);
  expect(businessTime(hours, '2026-03-07T00:00Z', '2026-03-09T00:00Z')).toBe(9 * hour);
});

test.each([
  [
    'two of a day',
    {
      mon: [
        ['09:00', '12:00'],
        ['11:59', '17:00'],
      ],
    },
    'mon 09:00-12:00 and mon 11:59-17:00',
  ],
  [
    'one inside another',
    {
      mon: [
        ['10:00', '11:00'],
        ['09:00', '17:00'],
      ],
    },
    'mon 09:00-17:00 and mon 10:00-11:00',
  ],
  ['a night and the next morning', { sun: [['22:00', '06:00']], mon: [['05:59', '17:00']] }, 'sun 22:00-06:00 and mon'],
  ['Saturday night and Sunday', { sat: [['22:00', '06:00']], sun: [['05:00', '17:00']] }, 'sat 22:00-06:00 and sun'],
] as const)('intervals that overlap are refused by name: %s', (_name, week, names) => {
  expect(() => openingHours({ zone: 'UTC', week })).toThrow(`Expected intervals that do not overlap, got "${names}`);
  expect(ofWeek(week)).toBe('overlap');
});

test('an exception must not overlap the night before it, nor run into the day after it', () => {
  const week = weekdaysOf([['22:00', '06:00']]);
  const of = (exceptions: OpeningHoursOptions['exceptions'], holidays: string[] = []): unknown =>
    codeOf(() => openingHours({ zone: 'UTC', week, exceptions, holidays }));
  expect(of({ '2026-03-07': [['05:00', '12:00']] })).toBe('overlap');
  expect(of({ '2026-03-07': [['06:00', '12:00']] })).toBe('nothing was thrown');
  expect(of({ '2026-03-05': [['22:30', '22:15']] })).toBe('overlap');
  expect(of({ '2026-03-05': [['22:30', '22:15']] }, ['2026-03-06'])).toBe('nothing was thrown');
});

test('equal ends are refused: they could mean nothing or a whole day', () => {
  expect(ofMonday(['09:00', '09:00'])).toBe('openInterval');
  expect(ofMonday(['00:00', '00:00'])).toBe('openInterval');
  expect(ofMonday(['00:00', '24:00'])).toBe('nothing was thrown');
});

test('a start of 24:00 is refused', () => {
  expect(ofMonday(['24:00', '06:00'])).toBe('openInterval');
});

test('what is no time of day is refused and named', () => {
  for (const time of ['25:00', '24:01', '09:60', '9:00', '0900', '09:00:00', '', ' 09:00']) {
    expect(ofMonday([time, '17:00'])).toBe('timeOfDay');
    expect(ofMonday(['08:00', time])).toBe('timeOfDay');
  }
  expect(() => openingHours({ zone: 'UTC', week: { mon: [['09:00', '25:00']] } })).toThrow('got "25:00" for mon');
  expect(() => openingHours({ zone: 'UTC', week: { mon: [[9, 17] as never] } })).toThrow(TypeError);
});

test('an unknown weekday is refused', () => {
  for (const name of ['monday', 'Mon', '1', '__proto__x']) expect(ofWeek({ [name]: [] })).toBe('weekday');
});

test('what is no date is refused as a holiday and as an exception', () => {
  for (const date of ['2026-02-30', '25.12.2026', '2026-12', '2026-12-25T00:00', '']) {
    expect(codeOf(() => openingHours({ zone: 'UTC', week: {}, holidays: [date] }))).toBe('holiday');
    expect(codeOf(() => openingHours({ zone: 'UTC', week: {}, exceptions: { [date]: [] } }))).toBe('exception');
  }
  expect(() => openingHours({ zone: 'UTC', week: {}, holidays: [20261225 as never] })).toThrow(TypeError);
});

test('an unknown zone and a bare offset are refused when given', () => {
  expect(codeOf(() => openingHours({ zone: 'Europe/Warszawa', week: {} }))).toBe('zone');
  expect(codeOf(() => openingHours({ zone: '+02:00', week: {} }))).toBe('zone');
  expect(() => openingHours({ zone: 1 as never, week: {} })).toThrow(TypeError);
});

test('what is of the wrong kind is a TypeError', () => {
  expect(() => openingHours('UTC' as never)).toThrow(TypeError);
  expect(() => openingHours({ zone: 'UTC' } as never)).toThrow(TypeError);
  expect(ofWeek([])).toBe('week');
  expect(ofWeek({ mon: '09:00-17:00' })).toBe('openInterval');
  expect(ofMonday('09:00')).toBe('openInterval');
  expect(ofMonday(['09:00'])).toBe('openInterval');
  expect(ofMonday(['09:00', '12:00', '13:00'])).toBe('openInterval');
  expect(() => openingHours({ zone: 'UTC', week: {}, holidays: '2026-12-25' as never })).toThrow(TypeError);
  expect(() => openingHours({ zone: 'UTC', week: {}, exceptions: [] as never })).toThrow(TypeError);
});

test('undefined stands for nothing given', () => {
  const week = { mon: undefined, tue: [] };
  expect(openingHours({ zone: 'UTC', week, holidays: undefined, exceptions: undefined }).week.mon).toEqual([]);
});
