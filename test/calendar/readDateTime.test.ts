import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDateTime } from '../../src/calendar/readDateTime.ts';

const noon = Date.UTC(2026, 2, 22, 12);

test('a date alone is its midnight, without a time of day', () => {
  expect(readDateTime('2026-03-22')).toEqual({ wall: Date.UTC(2026, 2, 22), offset: null, hasTime: false });
});

test('a time of day stands after T or a blank', () => {
  expect(readDateTime('2026-03-22T12:00')).toEqual({ wall: noon, offset: null, hasTime: true });
  expect(readDateTime('2026-03-22 12:00:00.25')).toEqual({ wall: noon + 250, offset: null, hasTime: true });
});

test('an offset is told apart from the wall clock', () => {
  expect(readDateTime('2026-03-22T12:00Z')).toEqual({ wall: noon, offset: 0, hasTime: true });
  expect(readDateTime('2026-03-22T12:00-0430')).toEqual({ wall: noon, offset: -4.5 * 3_600_000, hasTime: true });
  for (const offset of ['+01:24:00', '+012400', '+0124', '+01:24']) {
    expect(readDateTime(`2026-03-22T12:00${offset}`)?.offset).toBe(84 * 60_000);
  }
});

test('an offset of nothing is 0, whatever its sign', () => {
  expect(readDateTime('2026-03-22T12:00-00:00')?.offset).toBe(0);
});

test('forms of an offset are not mixed', () => {
  for (const offset of [
    '+02:0000',
    '+0200:00',
    '+02:00:0',
    '+2',
    '+02:',
    '+020',
    '02:00',
    'z',
    'ZZ',
    ' +02',
    '+-2:00',
  ]) {
    expect(readDateTime(`2026-03-22T12:00${offset}`)).toBeNull();
  }
});

test('a date off its month, and one that no Date can hold, is none', () => {
  for (const text of ['2026-02-29', '2026-06-31', '2026-12-00', '2026-00-10', '+999999-01-01', '-000000-01-01']) {
    expect(readDateTime(text)).toBeNull();
  }
});

test('law: every millisecond that is written is read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), (ms) => {
      expect(readDateTime(`2026-03-22T12:00:00.${String(ms).padStart(3, '0')}999`)?.wall).toBe(noon + ms);
    }),
    { numRuns: 1000 },
  );
});

test('law: text with one letter changed is refused, or says what Date.parse reads', () => {
  const letters = fc.constantFrom(...'0123456789-+:.TZ tz,/');
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), fc.nat(26), letters, (date, where, letter) => {
      const text = date.toISOString();
      const at = where % text.length;
      const changed = text.slice(0, at) + letter + text.slice(at + 1);
      const read = readDateTime(changed);
      if (read !== null && read.offset !== null) expect(read.wall - read.offset).toBe(Date.parse(changed));
    }),
    { numRuns: 3000 },
  );
});

test('every day of 400 years is the one that Date counts', () => {
  const first = Date.UTC(1800, 0, 1);
  for (let day = 0; day < 146_097; day++) {
    const midnight = first + day * 86_400_000;
    expect(readDateTime(new Date(midnight).toISOString().slice(0, 10))?.wall).toBe(midnight);
  }
});
