/** Counts of three kinds, scored +1, 0 and −1. They need not be whole: weighted counts are counts too. */
export interface Net {
  /** How many scored +1. */
  readonly plus: number;
  /** How many scored 0. */
  readonly zero: number;
  /** How many scored −1. */
  readonly minus: number;
}
