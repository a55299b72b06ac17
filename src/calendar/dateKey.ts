/**
 * How is a date written? As `2026-03-22`.
 *
 * @param date - Epoch milliseconds of its midnight in UTC.
 * @returns The key of the day.
 * @category calendar
 */
export function dateKey(date: number): string {
  return new Date(date).toISOString().slice(0, 10);
}
