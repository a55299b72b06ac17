import { firstRow } from '../inference/firstRow.ts';
import { geometricMeanOf, logMoments } from '../inference/geometricMean.ts';
import type { Durations } from './durations.ts';
import { percentiles, type Percentiles } from './percentiles.ts';
import type { Interval, Part } from './reading.ts';
import { intervalOf } from './readingOf.ts';

/** What the resolved tickets alone say. While tickets are open it is too short, and moves with the backlog. */
export interface ClosedOnly {
  /** How many resolved tickets. */
  readonly n: number;
  /** Mean in milliseconds; null without any. */
  readonly mean: number | null;
  /** Median in milliseconds, definition 7; null without any. */
  readonly median: number | null;
  /** Percentiles in milliseconds, definition 7; null without any. */
  readonly percentiles: Percentiles;
  /** Geometric mean in milliseconds, near the median where durations differ by factors; 0 with a 0 among them. */
  readonly geometricMean: number | null;
  /** How sure the geometric mean is; null for fewer than two, and with a 0 among them. */
  readonly geometricMeanInterval: Interval | null;
  /** At or below the target, of the resolved ones; null without a target. */
  readonly withinTarget: Part | null;
}

/**
 * The resolved tickets alone, as most help desks show them.
 *
 * Quantiles by definition 7 of Hyndman and Fan (1996), as in spreadsheets. A duration equal to the target is within it.
 *
 * @param resolved - Counted durations.
 * @param targetMs - The target in milliseconds, if there is one.
 * @returns Means, median, percentiles and the part within the target, at any level: how often the interval of the geometric
 * mean is to hold the true one.
 * @category metric
 */
export function closedOnly(resolved: Durations, targetMs: number | undefined): (level: number) => ClosedOnly {
  const { n, time, times } = resolved;
  const upTo = new Float64Array(time.length);
  let [sum, seen, within] = [0, 0, 0];
  for (let index = 0; index < time.length; index++) {
    const duration = time[index] as number;
    const count = times[index] as number;
    sum += duration * count;
    seen += count;
    upTo[index] = seen;
    if (targetMs !== undefined && duration <= targetMs) within += count;
  }
  const quantile = (probability: number): number | null => (n === 0 ? null : quantileAt(time, upTo, probability));
  const logarithms = logMoments(time, times);
  const figures = {
    n,
    mean: n === 0 ? null : sum / n,
    median: quantile(0.5),
    percentiles: percentiles(quantile),
    withinTarget: targetMs === undefined ? null : { count: within, percent: n === 0 ? null : (100 * within) / n },
  };
  return (level) => {
    const geometric = geometricMeanOf(logarithms, level);
    return {
      ...figures,
      geometricMean: geometric.mean,
      geometricMeanInterval: intervalOf(geometric, level, 'tOfLogarithms'),
    };
  };
}

/** Definition 7: on the straight line between the durations at the ranks around 1 + (n − 1) × p. */
function quantileAt(time: Float64Array, upTo: Float64Array, probability: number): number {
  const position = 1 + ((upTo.at(-1) as number) - 1) * probability;
  const atRank = (rank: number): number =>
    time[firstRow(upTo.length, (row) => (upTo[row] as number) >= rank)] as number;
  const below = atRank(Math.floor(position));
  return below + (position - Math.floor(position)) * (atRank(Math.ceil(position)) - below);
}
