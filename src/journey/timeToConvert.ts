import { kaplanMeier, type SurvivalCurve } from '../inference/kaplanMeier.ts';
import { survivalAt } from '../inference/survivalAt.ts';
import { survivalTime } from '../inference/survivalQuantile.ts';
import { readDurations } from '../metric/durations.ts';
import type { MetricSettings } from '../metric/metricOptions.ts';
import { oneAxis } from '../metric/oneAxis.ts';
import type { Reading } from '../metric/reading.ts';
import { readingOf } from '../metric/readingOf.ts';
import { type Spread, spreadOf } from './spread.ts';

/** How long it takes to get from the first step to the last, of those who do. */
export interface TimeToConvert {
  /** How many got to the end. */
  readonly converted: number;
  /** How many still can: each counts as not yet there up to its age. */
  readonly open: number;
  /** Mean in milliseconds, the open ones counted up to their age; null when nobody got to the end. */
  readonly mean: number | null;
  /** Median in milliseconds, the open ones counted up to their age; null when nobody got to the end. */
  readonly median: number | null;
  /** Those who got to the end alone; while some are open, the long ones among them are missing. */
  readonly convertedOnly: Spread;
}

/** Those who began: how long the converted took, how old the open are, and how many can no longer get there. */
export interface Starters {
  /** Durations of those who got to the end. */
  readonly converted: Float64Array;
  /** Ages of those who still can. */
  readonly open: Float64Array;
  /** How many can no longer. */
  readonly lost: number;
}

/**
 * How long do those take who get to the end, when some are still on their way?
 *
 * The share that has got there by each time is worked out by the product-limit rule: the open ones count up to their age, the
 * lost ones never get there. Half of the share that has got there at last is the median; the mean goes by the same steps.
 * Without open ones both are those of the converted.
 *
 * @param starters - Those who began.
 * @returns Mean and median.
 * @category journey
 */
export function timeToConvert(starters: Starters): TimeToConvert {
  const { converted, open } = starters;
  const convertedOnly = spreadOf(converted);
  const told = { converted: converted.length, open: open.length };
  const { mean, percentiles } = convertedOnly;
  if (open.length === 0 || converted.length === 0) return { ...told, mean, median: percentiles.p50, convertedOnly };
  const { time, survival } = curveOf(starters);
  const reached = 1 - (survival[survival.length - 1] as number);
  let [before, sum] = [1, 0];
  for (let row = 0; row < time.length; row++) {
    sum += (time[row] as number) * (before - (survival[row] as number));
    before = survival[row] as number;
  }
  return { ...told, mean: sum / reached, median: survivalTime(curveOf(starters), reached / 2), convertedOnly };
}

/**
 * Which percentage gets to the end within the window, when some still have time?
 *
 * @param starters - Those who began.
 * @param windowMs - The window; Infinity for all that was seen.
 * @param settings - Level and fewest answers.
 * @returns A reading of everybody who began.
 * @category journey
 */
export function conversionWithOpen(starters: Starters, windowMs: number, settings: MetricSettings): Reading {
  const n = starters.converted.length + starters.open.length + starters.lost;
  const leftOut = { skipped: 0, dismissed: 0, notApplicable: 0, invalid: 0 };
  const about = { metric: 'conversionWithOpen', unit: 'percent', direction: 'higherIsBetter', scale: 'yesNo' } as const;
  return readingOf(about, { n, leftOut }, settings, () => {
    const left = survivalAt(curveOf(starters), windowMs, settings.level);
    const percent = (share: number | null): number | null => (share === null ? null : 100 * (1 - share));
    // Nobody has an end and nobody an age: then nobody got there.
    const value = left.survival === null ? 0 : (percent(left.survival) as number);
    return { value, limits: { low: percent(left.high), high: percent(left.low) }, method: 'kaplanMeierLogLog' };
  });
}

function curveOf({ converted, open, lost }: Starters): SurvivalCurve {
  const { time, events, censored } = oneAxis(readDurations(converted, 'throw'), readDurations(open, 'throw'));
  // The lost are still at risk when everything else has been seen.
  const last = censored.length - 1;
  if (last >= 0) censored[last] = (censored[last] as number) + lost;
  return kaplanMeier({ time, events, censored });
}
