import { medianOf } from '../inference/theilSen.ts';

/** Of a standard normal value: its median distance from 0. */
const medianDistance = 0.674489750196082;

/**
 * The standard deviation of the noise around a level that jumps now and then.
 *
 * Formula: the larger of two, from the steps between neighbours: their median distance from their median / 0.6745 / √2, which
 * no few odd values can widen, and √(mean squared step / 2), which does not come out far too small by chance in a short
 * series. A jump is one step among many, so that it hardly counts.
 *
 * Source: median absolute deviation, Hampel (1974); mean squared step, von Neumann (1941).
 *
 * @param values - Values in order of time.
 * @returns The standard deviation; 0 where all are equal and below two values.
 * @category trend
 */
export function noiseSigma(values: readonly number[]): number {
  const steps = values.slice(1).map((value, index) => value - (values[index] as number));
  if (steps.length === 0) return 0;
  const middle = medianOf(steps);
  const typical = medianOf(steps.map((step) => Math.abs(step - middle))) / medianDistance;
  const overall = Math.sqrt(steps.reduce((sum, step) => sum + step * step, 0) / steps.length);
  return Math.max(typical, overall) / Math.SQRT2;
}
