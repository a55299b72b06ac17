import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOfWall } from '../../src/calendar/instantOfWall.ts';
import { localTime } from '../../src/calendar/localTime.ts';
import { zoneTable } from '../../src/calendar/zoneTable.ts';
import { someEpoch, someZone } from './oracle.ts';

const inWarsaw = (wall: string): string =>
  new Date(instantOfWall(zoneTable('Europe/Warsaw'), Date.parse(`${wall}Z`))).toISOString();

test('a wall time that is skipped moves forward, one that comes twice is the first', () => {
  expect(inWarsaw('2026-07-01T09:00')).toBe('2026-07-01T07:00:00.000Z');
  expect(inWarsaw('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
  expect(inWarsaw('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
});

test('law: it is what localTime says', () => {
  fc.assert(
    fc.property(someZone, someEpoch, (zone, wall) => {
      const text = new Date(wall).toISOString().slice(0, 19);
      expect(instantOfWall(zoneTable(zone), wall)).toBe(localTime(zone)(text).getTime());
    }),
  );
});
