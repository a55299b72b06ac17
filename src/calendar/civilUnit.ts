/**
 * A calendar unit without a zone: which dates begin one, how many steps lie between, how it is written.
 *
 * A date is epoch milliseconds of its midnight in UTC; the zone comes in later.
 */
export interface CivilUnit {
  /** How long one is. */
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** What its keys look like, for messages. */
  readonly form: string;
  /** First date of the one a date lies in. */
  startOf(date: number): number;
  /** First date of the one so many steps later; earlier when negative. */
  step(start: number, steps: number): number;
  /** First date of the one that is the same a year earlier; of the last one before where there is none. */
  yearBefore(start: number): number;
  /** Key of the one that starts on a date. */
  keyOf(start: number): string;
  /** First date of the one a key names; null for text that is no key. */
  read(key: string): number | null;
}
