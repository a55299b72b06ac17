import type { Instant } from '../calendar/instant.ts';
import type { GroupKey } from '../tally/tallyBy.ts';

/** What has a time: every touchpoint of a journey. */
export interface Timed {
  /** When it began. */
  readonly at: Instant | null | undefined;
}

/** What a touchpoint says: a callback that takes it, or the name of the field or column that holds it. */
export type FieldOf<Touchpoint, Value> = ((touchpoint: Touchpoint) => Value) | (keyof Touchpoint & string);

/** What one customer went through, in order of time: plain data. */
export interface JourneyOf<Touchpoint> {
  /** Name of the journey. */
  readonly id: string;
  /** Whose it is. */
  readonly customerId: string;
  /** Its touchpoints, in order of time. */
  readonly touchpoints: readonly Touchpoint[];
}

/** A journey as it may come from anywhere: whose it is and what happened. Touchpoints are put in order of time. */
export interface AnyJourney<Touchpoint> {
  /** Name of the journey; by customer and number unless told. */
  readonly id?: GroupKey | null | undefined;
  /** Whose it is. */
  readonly customerId: GroupKey;
  /** Its touchpoints. */
  readonly touchpoints: readonly Touchpoint[];
}
