import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDateTime } from '../../src/calendar/readDateTime.ts';
import { readUtc } from '../../src/calendar/readUtc.ts';

test('it reads what toISOString writes, with milliseconds or without', () => {
  expect(readUtc('2026-03-22T10:00:00.250Z')).toBe(Date.UTC(2026, 2, 22, 10, 0, 0, 250));
  expect(readUtc('2026-03-22T10:00:00Z')).toBe(Date.UTC(2026, 2, 22, 10));
  expect(readUtc('0000-01-01T00:00:00Z')).toBe(-62_167_219_200_000);
});

test('it leaves every other form to others', () => {
  for (const text of [
    '',
    '2026-03-22',
    '2026-03-22T10:00Z',
    '2026-03-22 10:00:00Z',
    '2026-03-22T10:00:00z',
    '2026-03-22T10:00:00.25Z',
    '2026-03-22T10:00:00+00:00',
    '+002026-03-22T10:00:00Z',
    '2026-03-22T10:00:00,250Z',
  ]) {
    expect(readUtc(text)).toBeNaN();
  }
});

test('what is no time is none', () => {
  for (const text of ['2026-02-29T10:00:00Z', '2026-03-22T24:00:00Z', '2026-03-22T10:60:00Z', '2026-03-22T10:00:60Z']) {
    expect(readUtc(text)).toBeNaN();
  }
});

test('law: with one letter changed, it says what readDateTime says, or nothing', () => {
  const letters = fc.constantFrom(...'0123456789-+:.TZ tz,/');
  const date = fc.date({
    min: new Date('0000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, fc.boolean(), fc.nat(23), letters, (when, short, where, letter) => {
      const text = short ? when.toISOString().replace(/\.\d+/, '') : when.toISOString();
      const at = where % text.length;
      for (const one of [text, text.slice(0, at) + letter + text.slice(at + 1)]) {
        const epoch = readUtc(one);
        const read = readDateTime(one);
        if (!Number.isNaN(epoch)) expect(epoch).toBe((read?.wall ?? NaN) - (read?.offset ?? NaN));
      }
      expect(readUtc(text)).toBe(Date.parse(text));
    }),
    { numRuns: 3000 },
  );
});
