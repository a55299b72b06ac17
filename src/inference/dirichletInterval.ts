import { checkOptions } from '../misuse/checkOptions.ts';
import { badNumber } from '../misuse/badNumber.ts';
import { betaDensityPart } from './betaDensityPart.ts';
import { checkLevel } from './checkLevel.ts';
import { checkNet } from './checkNet.ts';
import { crossing } from './crossing.ts';
import { incompleteBeta } from './incompleteBeta.ts';
import { integrate } from './integrate.ts';
import type { Limits } from './limits.ts';
import type { Net } from './net.ts';

const farAway = 12;
/** Below it, so much of the distribution lies at its very ends that the quadrature no longer sees it. */
const leastPrior = 0.1;

/** What `dirichletInterval` takes besides the counts. */
export interface DirichletOptions {
  /** What is added to each of the three counts before any answer came: 0.5 (Jeffreys) unless told; at least 0.1. */
  readonly prior?: number;
}

/**
 * Between which limits does a net score lie with this probability, given a prior?
 *
 * Formula: plus − minus share = S (2R − 1) with S ~ Beta(plus + minus + 2k, zero + k), how many took a side, and
 * R ~ Beta(plus + k, minus + k), which side; equal tails of that, by quadrature and halving, without random numbers.
 * Range: −1 to 1, both ends excluded: it never says that all could be plus, so it is no confidence interval and no default.
 * Empty: both are null.
 *
 * Source: the Dirichlet posterior with k = 1/2 for each share.
 *
 * @param counts - How many scored +1, 0 and −1; need not be whole.
 * @param level - Probability inside the interval, between 0 and 1.
 * @param options - `prior`.
 * @returns The limits, on −1 to 1.
 * @throws TypeError for another kind, RangeError for a negative count, a prior below 0.1 and a level off its range.
 * @example
 * ```ts
 * import { dirichletInterval } from 'cx-metrics/inference';
 *
 * dirichletInterval({ plus: 5, zero: 0, minus: 0 }, 0.95).high?.toFixed(4); // => '0.9935'
 * dirichletInterval({ plus: 0, zero: 0, minus: 0 }, 0.95); // => { low: null, high: null }
 * dirichletInterval({ plus: 5, zero: 0, minus: 0 }, 0.95, { prior: 0 }); // throws RangeError
 * ```
 * @category inference
 */
export function dirichletInterval(counts: Net, level: number, options?: DirichletOptions): Limits {
  const n = checkNet(counts);
  checkLevel(level);
  checkOptions(options);
  const { prior = 0.5 } = options ?? {};
  if (!(Number.isFinite(prior) && prior >= leastPrior)) throw badNumber('prior', `a prior from ${leastPrior}`, prior);
  if (n === 0) return { low: null, high: null };
  const [plus, zero, minus] = [counts.plus + prior, counts.zero + prior, counts.minus + prior];
  const tail = (1 - level) / 2;
  return {
    low: crossing(-1, 1, (score) => probabilityBelow(score, plus, zero, minus) < tail),
    high: 0 - crossing(-1, 1, (score) => probabilityBelow(score, minus, zero, plus) < tail),
  };
}

/** How likely the true score is below this one; above 0 as one minus the mirror image. */
function probabilityBelow(score: number, plus: number, zero: number, minus: number): number {
  if (score > 0) return 1 - probabilityBelow(-score, minus, zero, plus);
  const least = -score;
  const sides = plus + minus;
  const mean = sides / (sides + zero);
  const reach = farAway * Math.sqrt((mean * (1 - mean)) / (sides + zero + 1));
  const from = Math.max(least, mean - reach);
  const to = Math.min(1, mean + reach);
  // With the share s of those who took a side, the plus share among them must be below (1 − least / s) / 2.
  return integrate((fromStart, fromEnd) => {
    const taken = from + fromStart;
    const untaken = 1 - to + fromEnd;
    if (taken <= 0 || untaken <= 0) return 0;
    const density = betaDensityPart(taken, untaken, sides, zero) / (taken * untaken);
    const above = from === least ? fromStart : taken - least;
    return density * incompleteBeta(above / (2 * taken), (taken + least) / (2 * taken), plus, minus).lower;
  }, to - from);
}
