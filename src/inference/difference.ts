import type { Limits } from './limits.ts';

/** A difference with its interval: the second, later or other one, less the first. */
export interface Difference extends Limits {
  /** The difference as it was seen; null when either side is empty. */
  readonly estimate: number | null;
}
