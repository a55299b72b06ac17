/** Something for each of the percentiles a time to resolution is told by. */
export interface PerPercentile<Something> {
  /** The median. */
  readonly p50: Something;
  /** Three quarters. */
  readonly p75: Something;
  /** Nine in ten. */
  readonly p90: Something;
  /** Nineteen in twenty. */
  readonly p95: Something;
  /** All but one in a hundred. */
  readonly p99: Something;
}

/** Durations by which these percentages of the tickets are resolved, in milliseconds; null where not reached. */
export type Percentiles = PerPercentile<number | null>;

/**
 * The same for each of the percentiles.
 *
 * @param at - What is wanted, for a share from 0 to 1.
 * @returns It, for 0.5, 0.75, 0.9, 0.95 and 0.99.
 * @category metric
 */
export function percentiles<Something>(at: (probability: number) => Something): PerPercentile<Something> {
  return { p50: at(0.5), p75: at(0.75), p90: at(0.9), p95: at(0.95), p99: at(0.99) };
}

/** What follows from each of them. */
export function mapPercentiles<Something, Result>(
  { p50, p75, p90, p95, p99 }: PerPercentile<Something>,
  result: (something: Something) => Result,
): PerPercentile<Result> {
  return { p50: result(p50), p75: result(p75), p90: result(p90), p95: result(p95), p99: result(p99) };
}
