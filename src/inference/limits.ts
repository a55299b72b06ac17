/** The ends of an interval, in the unit of the estimate; null where an end is not defined. */
export interface Limits {
  /** Lower end. */
  readonly low: number | null;
  /** Upper end. */
  readonly high: number | null;
}
