import { badNumber } from '../misuse/badNumber.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { checkLevel } from './checkLevel.ts';
import { checkShape } from './checkShape.ts';

/**
 * For how many answers a confidence sequence is tightest, chosen before the first look and then left alone: that number, or
 * the mixing variance ρ² as the literature has it.
 */
export type SequenceTuning =
  | {
      /** The number of answers at which the limits are to be tightest, above 0. */
      readonly tightestAt: number;
      /** Not together with `tightestAt`. */
      readonly rhoSquared?: never;
    }
  | {
      /** The mixing variance ρ², above 0. */
      readonly rhoSquared: number;
      /** Not together with `rhoSquared`. */
      readonly tightestAt?: never;
    };

/**
 * How many standard errors to each side hold at every look of as many as one likes?
 *
 * Formula: √(2 (n ρ² + 1) / (n ρ²) × ln(√(n ρ² + 1) / (1 − level))), ρ² = (2 L + ln(1 + 2 L)) / tightestAt with
 * L = ln(1 / (1 − level)); about 3 for 0.95 where it is tightest, in place of 1.96. It grows without end, but slowly.
 * For estimates that are nearly normal: look from about 30 answers on.
 *
 * Source: Robbins (1970); Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (2024).
 *
 * @param n - How many answers so far, above 0.
 * @param level - How often the limits are to hold the true value at all looks, between 0 and 1.
 * @param tuning - `tightestAt` or `rhoSquared`, the same at every look.
 * @returns The number of standard errors.
 * @throws RangeError for numbers that are not above 0 and a level off its range, TypeError for other kinds.
 * @example
 * ```ts
 * import { criticalValue, sequenceCriticalValue } from 'cx-metrics/inference';
 *
 * sequenceCriticalValue(500, 0.95, { tightestAt: 500 }).toFixed(2); // => '3.04'
 * sequenceCriticalValue(5000, 0.95, { tightestAt: 500 }).toFixed(2); // => '3.24'
 * criticalValue(0.95).toFixed(2); // => '1.96'
 * sequenceCriticalValue(0, 0.95, { tightestAt: 500 }); // throws RangeError
 * ```
 * @see {@link meanSequence}, {@link meanDifferenceSequence}
 * @category inference
 */
export function sequenceCriticalValue(n: number, level: number, tuning: SequenceTuning): number {
  checkLevel(level);
  checkShape(n, 'a number of answers');
  const surprise = -Math.log1p(-level);
  const time = n * mixingVariance(surprise, tuning);
  return Math.sqrt(2 * (1 + 1 / time) * (Math.log1p(time) / 2 + surprise));
}

function mixingVariance(surprise: number, tuning: SequenceTuning): number {
  if (Object(tuning) !== tuning) throw wrongKind('options', 'an object with tightestAt or rhoSquared', tuning);
  const { tightestAt, rhoSquared } = tuning;
  if (tightestAt !== undefined && rhoSquared !== undefined) {
    throw wrongKind('options', 'either tightestAt or rhoSquared, not both', tuning);
  }
  if (rhoSquared !== undefined) return aboveZero('rhoSquared', rhoSquared);
  return (2 * surprise + Math.log1p(2 * surprise)) / aboveZero('tightestAt', tightestAt);
}

function aboveZero(name: string, number: number): number {
  if (!(Number.isFinite(number) && number > 0)) throw badNumber(name, `a ${name} above 0`, number);
  return number;
}
