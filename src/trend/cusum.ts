import { inPlace, readSeries, type Series } from '../inference/series.ts';
import { badNumber } from '../misuse/badNumber.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { baselineOf, type ProcessOptions } from './baseline.ts';

/** What `cusum` takes. */
export interface CusumOptions extends ProcessOptions {
  /** How many sigmas off the centre are let pass, 0 or more; 0.5 unless told: half the shift that should be found. */
  readonly slack?: number;
  /** Sum, in sigmas, above which there is a signal; 4.77 unless told. */
  readonly decision?: number;
}

/** A chart of cumulated sums. */
export interface Cusum {
  /** Where values should lie; null without values. */
  readonly center: number | null;
  /** Standard deviation of one value; null below two values, unless told. */
  readonly sigma: number | null;
  /** What values lie above the centre, added up, in sigmas; null in a gap and where sigma is null or 0. */
  readonly above: readonly (number | null)[];
  /** What values lie below the centre, added up, in sigmas. */
  readonly below: readonly (number | null)[];
  /** Positions at which either sum is above the decision. */
  readonly signals: readonly number[];
}

/**
 * Has the level moved a little, and since when do the small differences add up?
 *
 * Formula: above = max(0, above before + (value − centre) / sigma − slack), below likewise with the sign turned; a signal
 * where either is above the decision. Sums are not reset by a signal. Unit: sigmas. A gap leaves the sums as they are and is
 * never a signal. Empty: `[]`; without spread there is no unit to count in, and the sums are null.
 *
 * With slack 0.5 and decision 4.77, normal values without any change give a false alarm every 370 periods or so, as limits of
 * 3 sigma do, and a shift of one sigma is seen after 10 in place of 44. The shift began after the last 0 of the sum.
 *
 * Source: Page (1954); Lucas and Crosier (1982).
 *
 * @param series - Values in order of time, null for a period without one.
 * @param options - `slack` (0.5), `decision` (4.77), `baseline` (all), `center` and `sigma` where they are known.
 * @returns Both sums and the signals.
 * @throws RangeError for a negative slack, a decision that is not above 0, NaN and infinity, with the position; TypeError for
 * other kinds.
 * @example
 * ```ts
 * import { cusum } from 'cx-metrics';
 *
 * const scores = [41, 39, null, 42, 43, 44, 42, 44];
 * const chart = cusum(scores, { center: 40, sigma: 2 });
 * chart.above; // => [0, 0, null, 0.5, 1.5, 3, 3.5, 5]
 * chart.signals; // => [7]
 * cusum([40, 40]).above; // => [null, null]
 * cusum(scores, { slack: -1 }); // throws RangeError
 * ```
 * @see {@link ewma}, and {@link changePoints} for a series that is complete
 * @category trend
 */
export function cusum(series: Series, options?: CusumOptions): Cusum {
  checkOptions(options);
  const { slack = 0.5, decision = 4.77 } = options ?? {};
  if (!(Number.isFinite(slack) && slack >= 0)) throw badNumber('slack', 'a slack of 0 or more', slack);
  if (!(Number.isFinite(decision) && decision > 0)) throw badNumber('decision', 'a decision above 0', decision);
  const observed = readSeries(series);
  const { center, sigma } = baselineOf(observed, options);
  const counts = center !== null && sigma !== null && sigma > 0;
  const sumsOf = (sign: number): readonly (number | null)[] => {
    let sum = 0;
    return observed.values.map((value) => {
      if (!counts) return null;
      sum = Math.max(0, sum + (sign * (value - center)) / sigma - slack);
      return sum;
    });
  };
  const [above, below] = [sumsOf(1), sumsOf(-1)];
  return {
    center,
    sigma,
    above: inPlace(observed, above),
    below: inPlace(observed, below),
    signals: observed.positions.filter((_, index) => Math.max(above[index] ?? 0, below[index] ?? 0) > decision),
  };
}
