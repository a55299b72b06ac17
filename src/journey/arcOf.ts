import { medianOf, pairwiseSlopes } from '../inference/theilSen.ts';

/** The emotional arc of one journey, from −1 to 1. */
export interface Arc {
  /** Name of the journey. */
  readonly id: string;
  /** Whose it is. */
  readonly customerId: string;
  /** How many touchpoints have a valence. */
  readonly n: number;
  /** The first valence. */
  readonly start: number;
  /** The one furthest from 0; of two as far the negative one. */
  readonly peak: number;
  /** The lowest. */
  readonly trough: number;
  /** The last. */
  readonly end: number;
  /** Sum / n. */
  readonly mean: number;
  /** Half of peak and end: what is remembered, whatever the length. */
  readonly peakEnd: number;
  /** Rise from one touchpoint to the next: the median of the slopes between any two; null for a single one. */
  readonly slope: number | null;
}

/**
 * The arc of a row of valences.
 *
 * @param valences - One or more, in order of time.
 * @returns Its points and its slope.
 * @category journey
 */
export function arcOf(valences: Float64Array): Omit<Arc, 'id' | 'customerId'> {
  const n = valences.length;
  const [start, end] = [valences[0] as number, valences[n - 1] as number];
  let [peak, trough, sum] = [start, start, 0];
  for (const value of valences) {
    const isFurther = Math.abs(value) > Math.abs(peak) || (Math.abs(value) === Math.abs(peak) && value < peak);
    if (isFurther) peak = value;
    trough = Math.min(trough, value);
    sum += value;
  }
  return { n, start, peak, trough, end, mean: sum / n, peakEnd: (peak + end) / 2, slope: slopeOf(valences) };
}

/** Theil (1950) and Sen (1968), with one touchpoint as the unit of time. */
function slopeOf(valences: Float64Array): number | null {
  if (valences.length < 2) return null;
  return medianOf(pairwiseSlopes(Array.from(valences), Array.from(valences.keys())));
}
