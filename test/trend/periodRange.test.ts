import { day, month } from 'cx-metrics';
import { expect, test } from 'vitest';
import { periodRange } from '../../src/trend/periodRange.ts';

const monthly = month('Europe/Warsaw');

test('every period from the first to the last, both of them', () => {
  expect(periodRange(monthly, '2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(periodRange(monthly, '2025-11', '2025-11')).toEqual(['2025-11']);
});

test('what the zone left out is left out', () => {
  expect(periodRange(day('Pacific/Apia'), '2011-12-29', '2011-12-31')).toEqual(['2011-12-29', '2011-12-31']);
});

test('a range that ends before it begins, one too long and a key that is none are refused', () => {
  expect(() => periodRange(monthly, '2026-02', '2026-01')).toThrow(
    expect.objectContaining({
      code: 'range',
      message: 'Expected a range that ends at 2026-02 or later, got "2026-01"',
    }),
  );
  expect(() => periodRange(day('UTC'), '1990-01-01', '2026-01-01')).toThrow('at most 10000 periods from 1990-01-01');
  expect(periodRange(day('UTC'), '1990-01-01', '2017-05-18')).toHaveLength(10_000);
  expect(() => periodRange(day('UTC'), '1990-01-01', '2017-05-19')).toThrow(RangeError);
  expect(() => periodRange(monthly, 'January', '2026-01')).toThrow(RangeError);
  expect(() => periodRange(monthly, '2026-01', 'March')).toThrow(RangeError);
});
