import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochOf } from '../../src/calendar/instant.ts';
import { codeOf } from './oracle.ts';

test('an instant is a Date, epoch milliseconds, or what has epochMilliseconds', () => {
  expect(epochOf(new Date(1234))).toBe(1234);
  expect(epochOf(1234.5)).toBe(1234.5);
  expect(epochOf({ epochMilliseconds: 1234 })).toBe(1234);
});

test.each([
  '2026-03-22T10:00:00.000Z',
  '2026-03-22T10:00:00Z',
  '2026-03-22T10:00Z',
  '2026-03-22 10:00Z',
  '2026-03-22T12:00+02',
  '2026-03-22T12:00+0200',
  '2026-03-22T12:00:00+02:00',
  '2026-03-22 05:30:00-04:30',
  '2026-03-22T10:00:00-00:00',
  '2026-03-22T11:24:00+01:24:00',
  '2026-03-22T10:00:00.000999999Z',
  '+002026-03-22T10:00:00Z',
])('text is ISO with its offset: %s', (text) => {
  expect(epochOf(text)).toBe(Date.UTC(2026, 2, 22, 10));
});

test('a fraction of a second is cut after milliseconds, before 1970 too', () => {
  expect(epochOf('1970-01-01T00:00:00.1239Z')).toBe(123);
  expect(epochOf('1970-01-01T00:00:00.5Z')).toBe(500);
  expect(epochOf('1969-12-31T23:59:59.9999Z')).toBe(-1);
});

test.each([
  '2026-13-01T00:00Z',
  '2026-00-01T00:00Z',
  '2026-02-30T00:00Z',
  '2025-02-29T00:00Z',
  '1900-02-29T00:00Z',
  '2026-04-31T00:00Z',
  '2026-03-00T00:00Z',
  '2026-03-22T24:00Z',
  '2026-03-22T24:30Z',
  '2026-03-22T10:60Z',
  '2026-03-22T10:00:60Z',
  '2026-03-22T10:00+24',
  '2026-03-22T10:00+02:60',
  '2026-03-22T10:00+2',
  '2026-03-22T10:00.5Z',
  '2026-03-22T10:00:00.Z',
  '2026-03-22T10:00:00,5Z',
  '2026-03-22T10Z',
  '2026-03-22Z',
  '2026-3-22T10:00Z',
  '2026-03-22t10:00z',
  '2026-03-22T10:00Z ',
  '2026-03-22T10:00Z\n',
  '2026-03-22T1٠:00Z',
  '-000000-01-01T00:00Z',
  '+275760-09-13T00:00:00.001Z',
  '26-03-22T10:00Z',
  'yesterday',
  '1774173600000',
  '',
])('text that is no time is refused: %s', (text) => {
  expect(codeOf(() => epochOf(text))).toBe('instant');
  expect(() => epochOf(text)).toThrow(RangeError);
});

test('text without an offset is refused, and the message says what reads it', () => {
  for (const text of ['2026-03-22T10:00', '2026-03-22 10:00:00', '2026-03-22']) {
    expect(codeOf(() => epochOf(text))).toBe('noOffset');
    expect(() => epochOf(text)).toThrow(TypeError);
    expect(() => epochOf(text)).toThrow('localTime(zone)');
  }
});

test('leap days and years of the first century are read as they are written', () => {
  expect(epochOf('2024-02-29T00:00Z')).toBe(Date.UTC(2024, 1, 29));
  expect(epochOf('0000-02-29T00:00Z')).toBe(Date.parse('0000-02-29T00:00:00Z'));
  expect(epochOf('0099-12-31T00:00Z')).toBe(Date.parse('0099-12-31T00:00:00Z'));
  expect(epochOf('-271821-04-20T00:00Z')).toBe(-8.64e15);
});

test('moments that are none, or too far away for a Date, are refused', () => {
  for (const at of [NaN, Infinity, -Infinity, 8.64e15 + 1, new Date(NaN), { epochMilliseconds: NaN }]) {
    expect(codeOf(() => epochOf(at))).toBe('instant');
  }
  expect(epochOf(-8.64e15)).toBe(-8.64e15);
});

test('other kinds of values are refused', () => {
  for (const at of [null, undefined, true, 10n, {}, [], { epochMilliseconds: '1' }, () => 1]) {
    expect(codeOf(() => epochOf(at as never))).toBe('instantKind');
  }
});

test('law: what toISOString writes is read back', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      expect(epochOf(date.toISOString())).toBe(date.getTime());
    }),
  );
});

test('law: an offset is taken off the time beside it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e9 }), fc.integer({ min: -1439, max: 1439 }), (seconds, minutes) => {
      const wall = new Date(seconds * 1000 + minutes * 60_000).toISOString().slice(0, 19);
      const size = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
      expect(epochOf(`${wall}${minutes < 0 ? '-' : '+'}${size}`)).toBe(seconds * 1000);
    }),
  );
});
