import { expect, test } from 'vitest';
import { year } from '../../src/calendar/year.ts';
import { codeOf } from './oracle.ts';
import { periodLaws } from './periodLaws.ts';

const yearly = year('Asia/Kolkata');

test('a year starts at midnight of January 1 in the zone', () => {
  expect(yearly('2025-12-31T18:29:59Z')).toBe('2025');
  expect(yearly('2025-12-31T18:30:00Z')).toBe('2026');
  expect(yearly.iso(yearly.from('2026'))).toBe('2026-01-01T00:00:00+05:30');
});

test('keys have four digits in every century', () => {
  expect(yearly('0026-05-05')).toBe('0026');
  expect(yearly.next('0099')).toBe('0100');
  expect(year('UTC').from('0026').getTime()).toBe(Date.parse('0026-01-01T00:00:00Z'));
});

test('what is no year is no key', () => {
  for (const key of ['26', '2026-01', '+002026', '-0001', '20260', '']) {
    expect(codeOf(() => yearly.from(key))).toBe('periodKey');
  }
});

test('the last year has an end but no neighbour', () => {
  expect(year('UTC').to('9999').getTime()).toBe(Date.parse('+010000-01-01T00:00:00Z'));
  expect(codeOf(() => year('UTC').next('9999'))).toBe('periodRange');
});

periodLaws(year, (date) => String(date.getUTCFullYear()));

test('a year before a year is the one before', () => {
  expect(yearly.yearBefore('2000')).toBe('1999');
});
