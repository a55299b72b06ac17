import { expect, test } from 'vitest';
import { offsetInZone } from '../../src/calendar/offsetInZone.ts';
import { codeOf } from './oracle.ts';

const minutesIn = (zone: string, at: string): number => offsetInZone(zone)(Date.parse(at)) / 60_000;

test('an offset is positive in the east', () => {
  expect(minutesIn('Asia/Kolkata', '2026-01-01T00:00:00Z')).toBe(330);
  expect(minutesIn('America/New_York', '2026-01-01T00:00:00Z')).toBe(-300);
  expect(minutesIn('Etc/GMT+2', '2026-01-01T00:00:00Z')).toBe(-120);
});

test('seconds of an offset are kept', () => {
  expect(minutesIn('Africa/Monrovia', '1960-01-01T00:00:00Z')).toBe(-44.5);
});

test('milliseconds of the moment are no part of the offset, before 1970 either', () => {
  expect(minutesIn('Europe/Warsaw', '1969-12-31T23:59:59.999Z')).toBe(60);
  expect(offsetInZone('Europe/Warsaw')(-0.5)).toBe(3_600_000);
});

test('years before 100, and before the first, are read as they are', () => {
  for (const at of ['0026-01-01T00:00:00Z', '0000-12-31T23:59:59Z', '-000001-06-01T00:00:00Z']) {
    expect(minutesIn('Europe/Warsaw', at)).toBe(84);
  }
});

test('as far as a Date goes, and no further', () => {
  expect(offsetInZone('Europe/Warsaw')(8.64e15 + 1000)).toBe(offsetInZone('Europe/Warsaw')(8.64e15));
  expect(offsetInZone('Europe/Warsaw')(-9e15)).toBe(84 * 60_000);
});

test('a zone that is not known, a bare offset, and what is no text is refused', () => {
  for (const zone of ['Europe/Atlantis', '+02:00', 'GMT-0', 'utc+2', '5']) {
    expect(codeOf(() => offsetInZone(zone))).toBe('zone');
  }
  expect(codeOf(() => offsetInZone(2 as never))).toBe('zoneKind');
});
