import { readDateTime } from './readDateTime.ts';

/**
 * Which date does a key such as `2026-03-22` name?
 *
 * @param key - Any text.
 * @returns Epoch milliseconds of its midnight in UTC; null for text that is no date of the years 0000 to 9999.
 * @category calendar
 */
export function readDateKey(key: string): number | null {
  const read = key.length === 10 ? readDateTime(key) : null;
  return read === null ? null : read.wall;
}
