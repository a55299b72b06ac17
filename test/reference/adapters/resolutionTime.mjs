import { count, mean, share, tally, ttr } from 'cx-metrics';
import { geometricMean, wilson } from 'cx-metrics/inference';

/** @param {{ values: number[], target: number, confidence: number }} input */
export function resolutionTime({ values, target, confidence }) {
  const durations = tally(values);
  const geometric = geometricMean(
    values.map((value) => [value, 1]),
    confidence,
  );
  const within = ttr(values, { targetMs: target }).closedOnly.withinTarget?.count ?? 0;
  const limits = wilson(within, values.length, confidence);
  return {
    n: count(durations),
    mean: mean(durations),
    geometricMean: geometric.mean,
    geometricMeanLower: geometric.low,
    geometricMeanUpper: geometric.high,
    geometricStandardDeviation: geometric.standardDeviation,
    withinTarget: within,
    attainment: share(durations, (duration) => duration <= target),
    attainmentLower: limits.low,
    attainmentUpper: limits.high,
  };
}
