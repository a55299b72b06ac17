import { expect, test } from 'vitest';
import { quarter } from '../../src/calendar/quarter.ts';
import { codeOf } from './oracle.ts';
import { periodLaws } from './periodLaws.ts';

const quarterly = quarter('America/New_York');

test('quarters start in January, April, July and October', () => {
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-07-01', '2026-12-31'].map((at) => quarterly(at))).toEqual([
    '2026-Q1',
    '2026-Q1',
    '2026-Q2',
    '2026-Q3',
    '2026-Q4',
  ]);
  expect(quarterly.iso(quarterly.from('2026-Q2'))).toBe('2026-04-01T00:00:00-04:00');
});

test('quarters follow each other over New Year', () => {
  expect(quarterly.next('2026-Q4')).toBe('2027-Q1');
  expect(quarterly.previous('2026-Q1')).toBe('2025-Q4');
});

test('what is no quarter is no key', () => {
  for (const key of ['2026-Q5', '2026-Q0', '2026Q1', '2026-q1', '2026-1', 'x2026-Q1', '2026-Q1x', '']) {
    expect(codeOf(() => quarterly.from(key))).toBe('periodKey');
  }
  expect(() => quarterly.from('2026-Q5')).toThrow("a quarter such as '2026-Q1'");
});

periodLaws(quarter, (date) => `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`);

test('the same quarter a year before', () => {
  expect(quarterly.yearBefore('2026-Q1')).toBe('2025-Q1');
  expect(quarterly.yearBefore('2024-Q4')).toBe('2023-Q4');
});
