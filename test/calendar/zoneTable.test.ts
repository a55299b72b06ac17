import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { zoneTable } from '../../src/calendar/zoneTable.ts';
import { codeOf, someEpoch, someZone, wallOf } from './oracle.ts';

const at = (text: string): number => Date.parse(text);
const hourMs = 3_600_000;

test('an offset changes at the very second', () => {
  const warsaw = zoneTable('Europe/Warsaw');
  expect(warsaw.offsetAt(at('2026-03-29T00:59:59.999Z'))).toBe(hourMs);
  expect(warsaw.offsetAt(at('2026-03-29T01:00:00Z'))).toBe(2 * hourMs);
});

test('offsets before time zones are right to the second', () => {
  const warsaw = zoneTable('Europe/Warsaw');
  expect(warsaw.offsetAt(at('1880-01-01T00:00:00Z'))).toBe(84 * 60_000);
  expect(warsaw.offsetAt(at('1915-08-04T22:35:59Z'))).toBe(84 * 60_000);
  expect(warsaw.offsetAt(at('1915-08-04T22:36:00Z'))).toBe(hourMs);
  expect(zoneTable('Africa/Monrovia').offsetAt(at('1960-01-01T00:00:00Z'))).toBe(-(44 * 60 + 30) * 1000);
  expect(zoneTable('America/New_York').offsetAt(at('1800-01-01T00:00:00Z'))).toBe(-(4 * 3600 + 56 * 60 + 2) * 1000);
});

test('years of the first century and before it have the offset of the oldest clocks', () => {
  for (const text of ['0026-01-01T00:00:00Z', '0000-06-01T00:00:00Z', '-000100-01-01T00:00:00Z']) {
    expect(zoneTable('Europe/Warsaw').offsetAt(at(text))).toBe(84 * 60_000);
  }
});

test('a wall time is shown once, twice, or lies in a gap', () => {
  const warsaw = zoneTable('Europe/Warsaw');
  expect(warsaw.instantsOf(at('2026-06-01T12:00Z'))).toEqual({ instants: [at('2026-06-01T10:00Z')], gap: null });
  expect(warsaw.instantsOf(at('2026-10-25T02:00Z'))).toEqual({
    instants: [at('2026-10-25T00:00Z'), at('2026-10-25T01:00Z')],
    gap: null,
  });
  expect(warsaw.instantsOf(at('2026-10-25T03:00Z')).instants).toHaveLength(1);
  for (const text of ['2026-03-29T02:00Z', '2026-03-29T02:59:59Z']) {
    expect(warsaw.instantsOf(at(text))).toEqual({
      instants: [],
      gap: { at: at('2026-03-29T01:00Z'), length: hourMs },
    });
  }
  expect(warsaw.instantsOf(at('2026-03-29T03:00Z')).instants).toEqual([at('2026-03-29T01:00Z')]);
});

test('the gap of a day that was left out is a day long: Apia', () => {
  expect(zoneTable('Pacific/Apia').instantsOf(at('2011-12-30T12:00Z'))).toEqual({
    instants: [],
    gap: { at: at('2011-12-30T10:00Z'), length: 24 * hourMs },
  });
});

test('UTC never asks Intl', () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  expect(zoneTable('UTC').offsetAt(0)).toBe(0);
  expect(zoneTable('UTC').instantsOf(5)).toEqual({ instants: [5], gap: null });
  expect(zoneTable('UTC').firstFrom(5)).toBe(5);
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});

test('a zone has one table, whoever asks', () => {
  expect(zoneTable('Asia/Kolkata')).toBe(zoneTable('Asia/Kolkata'));
});

test('a zone that is not known, and a bare offset, is refused', () => {
  for (const zone of [
    'Europe/Atlantis',
    '',
    '+02:00',
    '-05',
    '+0200',
    '\u221205:00',
    'GMT+2',
    'UTC-5',
    'UT+1',
    '02:00',
    'Z',
  ]) {
    expect(codeOf(() => zoneTable(zone))).toBe('zone');
    expect(() => zoneTable(zone)).toThrow(RangeError);
  }
  expect(() => zoneTable('GMT+2')).toThrow('Expected an IANA time zone such as \'Europe/Warsaw\', got "GMT+2"');
});

test('a zone that is no text is refused', () => {
  for (const zone of [undefined, null, 2, {}]) expect(codeOf(() => zoneTable(zone as never))).toBe('zoneKind');
});

test('law: the offset is the wall clock of Intl minus UTC', () => {
  fc.assert(
    fc.property(someZone, someEpoch, (zone, epoch) => {
      expect(zoneTable(zone).offsetAt(epoch)).toBe(wallOf(zone, epoch) - epoch);
    }),
    { numRuns: 1000 },
  );
});

test('law: an instant is among those of its wall time, and all of them show it', () => {
  fc.assert(
    fc.property(someZone, someEpoch, (zone, epoch) => {
      const wall = wallOf(zone, epoch);
      const { instants, gap } = zoneTable(zone).instantsOf(wall);
      expect(instants).toContain(epoch);
      expect(gap).toBeNull();
      expect(instants.map((instant) => wallOf(zone, instant))).toEqual(instants.map(() => wall));
      expect(zoneTable(zone).firstFrom(wall)).toBeLessThanOrEqual(epoch);
    }),
  );
});
