import type { OpenMinutes } from './readDayHours.ts';

/** When it is open, by local dates: what stands in opening hours, read. A date is epoch milliseconds of its midnight in UTC. */
export interface OpenRules {
  /** The IANA zone whose clocks are read. */
  readonly zone: string;
  /** The intervals of the seven weekdays, Sunday first. */
  readonly week: readonly (readonly OpenMinutes[])[];
  /** The intervals of dates that have their own; a holiday has none. */
  readonly dates: ReadonlyMap<number, readonly OpenMinutes[]>;
}
