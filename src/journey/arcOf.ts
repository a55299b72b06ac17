import { medianOf, pairwiseSlopes } from '../inference/theilSen.ts';

/** The emotional arc of one journey, from −1 to 1. */
export interface Arc {
  /** Name of the journey. */
  readonly id: string;
  /** Whose it is. */
  readonly customerId: string;
  /** When it began, as ISO text in UTC. */
  readonly at: string;
  /** How many touchpoints have a valence. */
  readonly n: number;
  /** The first valence. */
  readonly start: number;
  /** The one furthest from 0, good or bad; of two as far the bad one. */
  readonly peak: number;
  /** The lowest. */
  readonly trough: number;
  /** The last. */
  readonly end: number;
  /** Sum / n. */
  readonly mean: number;
  /** (peak + end) / 2. */
  readonly peakEnd: number;
  /** Rise from one touchpoint to the next: the median of the slopes between any two; null for a single valence. */
  readonly slope: number | null;
}

/**
 * The arc of the touchpoints of one journey. A touchpoint without a valence keeps its place, so that the slope does not depend
 * on who says how it felt; the slope takes 8 bytes for every pair of valences.
 *
 * @param valences - In order of time; NaN where nothing is known.
 * @returns Its points and its slope; null where there is no valence at all.
 * @category journey
 */
export function arcOf(valences: Float64Array): Omit<Arc, 'id' | 'customerId' | 'at'> | null {
  const places: number[] = [];
  valences.forEach((value, place) => {
    if (!Number.isNaN(value)) places.push(place);
  });
  const known = places.map((place) => valences[place] as number);
  const [n, start, end] = [known.length, known[0], known.at(-1)];
  if (start === undefined || end === undefined) return null;
  let [peak, trough, sum] = [start, start, 0];
  for (const value of known) {
    const distance = Math.abs(value) - Math.abs(peak);
    if (distance > 0 || (distance === 0 && value < peak)) peak = value;
    trough = Math.min(trough, value);
    sum += value;
  }
  // Theil (1950) and Sen (1968), with one touchpoint as the unit of time.
  const slope = n < 2 ? null : medianOf(pairwiseSlopes(known, places));
  return { n, start, peak, trough, end, mean: sum / n, peakEnd: (peak + end) / 2, slope };
}
