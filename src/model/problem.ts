/** One thing that is wrong with one row. Plain data: it survives JSON. */
export interface Problem {
  /** Which row, from 0. */
  readonly index: number;
  /** Where in the row: `['events', 3, 'at']`; empty for the row itself. */
  readonly path: readonly (string | number)[];
  /** What belongs there, in words. */
  readonly expected: string;
  /** What stands there, shortened to one line. */
  readonly got: string;
}

/** Tells that something is wrong: where, what belongs there, and what stands there. */
export type Wrong = (path: Problem['path'], expected: string, got: unknown) => void;
