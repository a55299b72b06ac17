import { expect, test } from 'vitest';
import { month } from '../../src/calendar/month.ts';
import { codeOf } from './oracle.ts';
import { periodLaws } from './periodLaws.ts';

const monthly = month('Europe/Warsaw');

test('a month starts at midnight of its first date in the zone', () => {
  expect(monthly('2026-02-28T22:59:59Z')).toBe('2026-02');
  expect(monthly('2026-02-28T23:00:00Z')).toBe('2026-03');
  expect(monthly.iso(monthly.from('2026-04'))).toBe('2026-04-01T00:00:00+02:00');
});

test('months follow each other over New Year', () => {
  expect(monthly.next('2026-12')).toBe('2027-01');
  expect(monthly.previous('2026-01')).toBe('2025-12');
});

test('a month that begins with a gap starts right after it: Asuncion, October 2023', () => {
  const asuncion = month('America/Asuncion');
  expect(asuncion.iso(asuncion.from('2023-10'))).toBe('2023-10-01T01:00:00-03:00');
});

test('a month that begins with a second midnight starts at the first: Havana, November 2026', () => {
  const havana = month('America/Havana');
  expect(havana.iso(havana.from('2026-11'))).toBe('2026-11-01T00:00:00-04:00');
});

test('what is no month is no key', () => {
  for (const key of ['2026-13', '2026-00', '2026-3', '2026-03-01', '2026', '+002026-03', '']) {
    expect(codeOf(() => monthly.from(key))).toBe('periodKey');
  }
  expect(() => monthly.from('2026-13')).toThrow('Expected a month such as \'2026-03\', got "2026-13"');
});

periodLaws(month, (date) => date.toISOString().slice(0, 7));

test('the same month a year before', () => {
  expect(monthly.yearBefore('2026-03')).toBe('2025-03');
  expect(monthly.yearBefore('2024-02')).toBe('2023-02');
  expect(codeOf(() => monthly.yearBefore('0000-03'))).toBe('periodRange');
  expect(codeOf(() => monthly.yearBefore('2026-3'))).toBe('periodKey');
});
