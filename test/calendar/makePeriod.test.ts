import { afterEach, expect, test } from 'vitest';
import { day, localTime, month, quarter, week, year } from '../../src/calendar/index.ts';
import { codeOf, zones } from './oracle.ts';

const processZone = process.env['TZ'];

afterEach(() => {
  if (processZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = processZone;
});

test('a period says its unit and its zone', () => {
  expect([day, week, month, quarter, year].map((make) => make('Asia/Kolkata').unit)).toEqual([
    'day',
    'week',
    'month',
    'quarter',
    'year',
  ]);
  expect(month('Asia/Kolkata').zone).toBe('Asia/Kolkata');
});

test('any kind of instant may be given', () => {
  const monthly = month('Europe/Warsaw');
  const epochMilliseconds = Date.parse('2026-02-28T23:00:00Z');
  for (const at of [epochMilliseconds, new Date(epochMilliseconds), { epochMilliseconds }, '2026-03-01 00:00+01']) {
    expect(monthly(at)).toBe('2026-03');
  }
  expect(monthly(epochMilliseconds - 0.5)).toBe('2026-02');
});

test('what is no instant is refused, with the code of the rule', () => {
  const monthly = month('Europe/Warsaw');
  expect(codeOf(() => monthly(NaN))).toBe('instant');
  expect(codeOf(() => monthly(new Date(NaN)))).toBe('instant');
  expect(codeOf(() => monthly('2026-03'))).toBe('instant');
  expect(codeOf(() => monthly('2026-02-30'))).toBe('instant');
  expect(codeOf(() => monthly('2026-03-01T00:00'))).toBe('noOffset');
  expect(codeOf(() => monthly(null as never))).toBe('instantKind');
});

test.each([
  ['Europe/Warsaw', '2025-12-31T23:00:00Z', '2026-01-01T00:00:00+01:00'],
  ['UTC', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00+00:00'],
  ['Asia/Kolkata', '2026-01-01T00:00:00Z', '2026-01-01T05:30:00+05:30'],
  ['America/New_York', '2026-01-01T00:00:00.250Z', '2025-12-31T19:00:00.250-05:00'],
  ['Europe/Warsaw', '1880-01-01T00:00:00Z', '1880-01-01T01:24:00+01:24'],
  ['Africa/Monrovia', '1960-01-01T00:00:00Z', '1959-12-31T23:15:30-00:44:30'],
])('iso writes a moment with the offset of the zone: %s %s', (zone, at, iso) => {
  expect(month(zone).iso(at)).toBe(iso);
});

test('iso cuts a fraction of a millisecond', () => {
  expect(day('UTC').iso(0.9)).toBe('1970-01-01T00:00:00+00:00');
  expect(day('UTC').iso(-0.1)).toBe('1969-12-31T23:59:59.999+00:00');
});

test('what iso writes is read back', () => {
  const monrovia = day('Africa/Monrovia');
  expect(monrovia(monrovia.iso(monrovia.from('1960-01-01')))).toBe('1960-01-01');
});

test('the zone is checked when the period is made', () => {
  for (const make of [day, week, month, quarter, year]) {
    expect(codeOf(() => make('Europe/Atlantis'))).toBe('zone');
    expect(codeOf(() => make('+02:00'))).toBe('zone');
    expect(codeOf(() => make(undefined as never))).toBe('zoneKind');
  }
});

test('a key that is no text is refused', () => {
  for (const key of [undefined, 2026, new Date(0)]) {
    expect(codeOf(() => year('UTC').from(key as never))).toBe('periodKeyKind');
  }
});

test('a date that is given out can be changed without harm', () => {
  const monthly = month('UTC');
  monthly.from('2026-03').setTime(0);
  expect(monthly.from('2026-03').getTime()).toBe(Date.UTC(2026, 2, 1));
});

/** Keys and boundaries of all units in all zones, as text. */
const everything = (): string =>
  zones
    .flatMap((zone) =>
      [day(zone), week(zone), week(zone, { startsOn: 'sun' }), month(zone), quarter(zone), year(zone)].map((period) =>
        ['2025-10-26T00:30:00Z', '2010-03-04T15:30:00Z', '2026-03-29T01:00:00Z']
          .map((at) => period(at))
          .map((key) => [key, period.iso(period.from(key)), period.to(key).toISOString(), period.next(key)].join(' '))
          .concat(localTime(zone)('2025-10-26').toISOString(), localTime(zone)('2026-03-29 02:30').toISOString())
          .join('\n'),
      ),
    )
    .join('\n');

const processZones = ['UTC', 'Atlantic/Azores', 'Pacific/Apia', 'Antarctica/Casey'];

test('results do not depend on the zone of the process', { timeout: 30_000 }, () => {
  const results = processZones.map((zone) => {
    process.env['TZ'] = zone;
    // So that it is seen that the zone of the process did change.
    return { hour: new Date(0).getHours(), text: everything() };
  });
  expect(new Set(results.map(({ hour }) => hour)).size).toBeGreaterThan(3);
  expect(new Set(results.map(({ text }) => text)).size).toBe(1);
});
