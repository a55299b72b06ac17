import { badNumber } from '../misuse/badNumber.ts';
import { integrate } from './integrate.ts';
import { normalCdf } from './normalCdf.ts';
import { density } from './normalSurvival.ts';

const step = 0.1;
const stepsToEachSide = 120;
/** So few values never lie farther apart. */
const widest = 14;

/** What the range and the standard deviation of a small normal sample are, in units of the true standard deviation. */
export interface ControlConstants {
  /** Expected range, the highest less the lowest. */
  readonly d2: number;
  /** Standard deviation of the range. */
  readonly d3: number;
  /** Expected sample standard deviation. */
  readonly c4: number;
}

/**
 * By what are ranges and standard deviations of subgroups divided, to estimate the true standard deviation?
 *
 * Formula: d2 = E(range), d3 = √ Var(range), c4 = E(s) = √(2 / (n − 1)) Γ(n / 2) / Γ((n − 1) / 2), of n standard normal
 * values. Range: above 0; c4 is below 1. For moving ranges of neighbours n is 2, where d2 = 2 / √π. Accurate to 8 digits.
 *
 * Source: Tippett (1925) for the range, whose integrals are solved numerically.
 *
 * @param subgroupSize - How many values make a subgroup, 2 to 100.
 * @returns The three constants.
 * @throws RangeError for a size that is no whole number from 2 to 100, TypeError for another kind.
 * @example
 * ```ts
 * import { controlConstants } from 'cx-metrics/inference';
 *
 * const { d2, d3, c4 } = controlConstants(5);
 * [d2.toFixed(6), d3.toFixed(6), c4.toFixed(6)]; // => ['2.325929', '0.864082', '0.939986']
 * controlConstants(2).d2.toFixed(10); // => '1.1283791671'
 * controlConstants(1); // throws RangeError
 * ```
 * @category inference
 */
export function controlConstants(subgroupSize: number): ControlConstants {
  if (!(Number.isInteger(subgroupSize) && subgroupSize >= 2 && subgroupSize <= 100)) {
    throw badNumber('subgroupSize', 'a whole subgroup size from 2 to 100', subgroupSize);
  }
  const d2 = expectedRange(subgroupSize);
  return { d2, d3: Math.sqrt(expectedSquare(subgroupSize) - d2 * d2), c4: expectedDeviation(subgroupSize) };
}

/** The range covers a point unless all values lie below it, or all above. */
function expectedRange(n: number): number {
  return steps().reduce((sum, x) => sum + step * (1 - normalCdf(x) ** n - normalCdf(-x) ** n), 0);
}

/** Of the range: 2 w × how likely a range wider than w is, over all w. */
function expectedSquare(n: number): number {
  const lowest = steps().map((x) => ({ x, below: normalCdf(x), weight: n * density(x) * step }));
  const upTo = (w: number): number =>
    lowest.reduce((sum, { x, below, weight }) => sum + weight * (normalCdf(x + w) - below) ** (n - 1), 0);
  return integrate((w) => 2 * w * (1 - upTo(w)), widest);
}

/** Points of the normal curve at equal steps: the sum over a curve that vanishes on both sides keeps all digits. */
function steps(): readonly number[] {
  return Array.from({ length: 2 * stepsToEachSide + 1 }, (_, index) => (index - stepsToEachSide) * step);
}

/** By the recurrence of Γ from one size to the next. */
function expectedDeviation(n: number): number {
  let ratio = 1 / Math.sqrt(Math.PI);
  for (let size = 2; size < n; size++) ratio = (size - 1) / 2 / ratio;
  return Math.sqrt(2 / (n - 1)) * ratio;
}
