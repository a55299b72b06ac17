import { expect, test, vi } from 'vitest';
import { newZoneTable } from '../../src/calendar/newZoneTable.ts';

const at = (text: string): number => Date.parse(text);
const hourMs = 3_600_000;

test('two changes within a week are both found', () => {
  const [there, back] = [at('2020-01-01T05:00:01Z'), at('2020-01-03T00:00:00Z')];
  const table = newZoneTable((epoch) => (epoch < there ? 0 : epoch < back ? hourMs : 2 * hourMs));
  expect(table.offsetAt(there - 1)).toBe(0);
  expect(table.offsetAt(there)).toBe(hourMs);
  expect(table.offsetAt(back - 1)).toBe(hourMs);
  expect(table.offsetAt(back)).toBe(2 * hourMs);
});

test('a change at the edge of a block counts from that edge', () => {
  const edge = 52 * 7 * 86_400_000;
  const table = newZoneTable((epoch) => (epoch < edge ? 0 : hourMs));
  expect(table.offsetAt(edge - 1)).toBe(0);
  expect(table.offsetAt(edge)).toBe(hourMs);
  expect(table.instantsOf(edge + 1)).toEqual({ instants: [], gap: { at: edge, length: hourMs } });
});

test('what was asked once is not asked again', () => {
  const offsetOf = vi.fn(() => 0);
  const table = newZoneTable(offsetOf);
  table.offsetAt(at('2026-01-01T00:00Z'));
  const asked = offsetOf.mock.calls.length;
  expect(asked).toBeLessThan(60);
  for (let month = 1; month < 9; month++) table.offsetAt(at(`2026-0${month}-01T00:00Z`));
  expect(offsetOf.mock.calls.length).toBeLessThanOrEqual(2 * asked);
});
