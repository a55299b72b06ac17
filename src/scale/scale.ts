/** Which way a number is good. */
export type Direction = 'higherIsBetter' | 'lowerIsBetter';

/** What a rating says: for, neither, against. Promoters, satisfied and easy are positive. */
export type BandName = 'positive' | 'neutral' | 'negative';

/** A stretch of a scale, half-open: `from` belongs to it, `to` does not, except at the end of the scale. */
export interface Band {
  /** What a rating in this band says. */
  readonly name: BandName;
  /** The lowest rating of the band. */
  readonly from: number;
  /** Where the next band begins; for the last band the highest rating of the scale, which belongs to it. */
  readonly to: number;
}

/** A rating scale as plain data: its name, range, direction and bands. */
export interface Scale {
  /** Its name, which every reading carries: two readings compare only when their scales have the same name. */
  readonly name: string;
  /** The lowest rating. */
  readonly min: number;
  /** The highest rating. */
  readonly max: number;
  /** Whether a higher rating is better. */
  readonly direction: Direction;
  /** Whether ratings are whole numbers only (default) or any number in the range. */
  readonly points?: 'whole' | 'any';
  /** Bands in ascending order that cover the whole range without gap or overlap. */
  readonly bands: readonly Band[];
}
