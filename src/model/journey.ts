import type { Touchpoint } from './touchpoint.ts';

/** What one customer went through, in order: from the first contact of a matter to the last. */
export interface Journey {
  /** Name of the journey. */
  readonly id: string;
  /** Whose it is. */
  readonly customerId: string;
  /** Its contacts, in order of time. */
  readonly touchpoints: readonly Touchpoint[];
  /** How it ended, in the words of the business: `'bought'`, `'churned'`. */
  readonly outcome?: string | null | undefined;
}
