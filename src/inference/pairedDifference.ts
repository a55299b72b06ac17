import type { Difference } from './difference.ts';

/** How the same people differ from the first time they were asked to the second. */
export interface PairedDifference extends Difference {
  /** How many people answered both times. */
  readonly n: number;
  /** Two-sided; null where nothing can be tested. */
  readonly pValue: number | null;
}
