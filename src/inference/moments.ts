import { badNumber } from '../misuse/badNumber.ts';
import { checkCount } from './checkCount.ts';
import type { Counted } from './counted.ts';

/** Mean and spread of values, in their unit. */
export interface Moments {
  /** How many values. */
  readonly n: number;
  /** Mean; null without values. */
  readonly mean: number | null;
  /** Sample variance, divisor n − 1; null below two values. */
  readonly variance: number | null;
  /** Variance with divisor n; null without values. */
  readonly populationVariance: number | null;
  /** √ of the sample variance; null below two values. */
  readonly standardDeviation: number | null;
  /** Of the mean: standard deviation / √n; null below two values. */
  readonly standardError: number | null;
  /** n − 1; null below two values. */
  readonly degreesOfFreedom: number | null;
}

/**
 * What are the mean of values and the spread around it?
 *
 * Formula: mean Σ x / n, variance Σ (x − mean)² / (n − 1), in two passes so that large values with a small spread keep their
 * digits. Unit: that of the values, squared for variances. Empty: null.
 * Law: the mean of equal values is that value to the bit, and their variance is 0.
 *
 * @param values - Values and how many times each was seen.
 * @returns Mean, variances, standard deviation and standard error.
 * @throws TypeError for values that are no numbers, RangeError for a negative count, NaN and infinity.
 * @example
 * ```ts
 * import { moments } from 'cx-metrics/inference';
 *
 * moments([[7, 3], [3, 1]]).mean; // => 6
 * moments([[7, 3], [3, 1]]).variance; // => 4
 * moments([[7, 1]]).variance; // => null
 * moments([]).mean; // => null
 * moments([[NaN, 1]]); // throws RangeError
 * ```
 * @category inference
 */
export function moments(values: Counted): Moments {
  for (const [value, times] of values) {
    if (!Number.isFinite(value)) throw badNumber('value', 'a finite value', value);
    checkCount(times);
  }
  return momentsOf(
    values.map(([value]) => value),
    values.map(([, times]) => times),
  );
}

/** The same for values that were checked, as two columns: each value, and how many times it was seen. */
export function momentsOf(values: ArrayLike<number>, times: ArrayLike<number>): Moments {
  let [n, sum, lowest, highest] = [0, 0, Infinity, -Infinity];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    const seen = times[row] as number;
    n += seen;
    sum += value * seen;
    if (seen === 0) continue;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  if (n === 0) {
    return {
      n,
      mean: null,
      variance: null,
      populationVariance: null,
      standardDeviation: null,
      standardError: null,
      degreesOfFreedom: null,
    };
  }
  // Rounded sums can leave the values they are the mean of: three times 0.1 is more than 0.3. An infinite one stays.
  const mean = Number.isFinite(sum) ? Math.min(highest, Math.max(lowest, sum / n)) : sum / n;
  let squares = 0;
  for (let row = 0; row < values.length; row++) {
    const apart = (values[row] as number) - mean;
    squares += (times[row] as number) * apart * apart;
  }
  const variance = n > 1 ? squares / (n - 1) : null;
  return {
    n,
    mean,
    variance,
    populationVariance: squares / n,
    standardDeviation: variance === null ? null : Math.sqrt(variance),
    standardError: variance === null ? null : Math.sqrt(variance / n),
    degreesOfFreedom: n > 1 ? n - 1 : null,
  };
}
