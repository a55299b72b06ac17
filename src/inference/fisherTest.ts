import { badNumber } from '../misuse/badNumber.ts';
import { binomialChance } from './binomialChance.ts';
import { firstRow } from './firstRow.ts';
import { type ShareCounts, shareOf } from './shareCounts.ts';

/** Chances this near to each other are the same, as R's fisher.test takes it. */
const sameChance = 1e-7;

/**
 * Do two shares of different people differ, exactly?
 *
 * Formula: given how many succeeded in all, the chance of every split between the two groups that is as unlikely as the one
 * seen or less likely. It never gives more false alarms than it says, and so few that it overlooks much: `nMinusOneTest`
 * comes closer to its level. Range: 0 to 1; 1 where all or none of both succeeded. Empty: null.
 *
 * Source: Fisher (1935), Irwin (1935).
 *
 * @param before - Successes and number of the first, earlier group; whole counts.
 * @param after - Of the second, later group.
 * @returns The two-sided p-value.
 * @throws RangeError for successes off 0 to n and parts of an answer, TypeError for other kinds.
 * @example
 * ```ts
 * import { fisherTest } from 'cx-metrics/inference';
 *
 * fisherTest({ successes: 3, n: 10 }, { successes: 9, n: 10 })?.toFixed(4); // => '0.0198'
 * fisherTest({ successes: 0, n: 0 }, { successes: 9, n: 10 }); // => null
 * fisherTest({ successes: 0.5, n: 1 }, { successes: 9, n: 10 }); // throws RangeError
 * ```
 * @category inference
 */
export function fisherTest(before: ShareCounts, after: ShareCounts): number | null {
  for (const count of [before.successes, before.n, after.successes, after.n]) {
    if (!Number.isSafeInteger(count)) throw badNumber('count', 'a whole count from 0', count);
  }
  if (shareOf(before) === null || shareOf(after) === null) return null;
  const n = before.n + after.n;
  const successes = before.successes + after.successes;
  if (successes === 0 || successes === n) return 1;

  const [share, other] = [successes / n, (n - successes) / n];
  const ofAll = binomialChance(successes, n, share, other);
  // Of k successes in the first group: hypergeometric.
  const chance = (k: number): number =>
    (binomialChance(k, before.n, share, other) / ofAll) * binomialChance(successes - k, after.n, share, other);
  const [least, most] = [Math.max(0, successes - after.n), Math.min(before.n, successes)];
  const likeliest = Math.floor(((successes + 1) * (before.n + 1)) / (n + 2));
  const asUnlikely = chance(before.successes) * (1 + sameChance);
  const below = least + firstRow(likeliest - least + 1, (row) => chance(least + row) > asUnlikely) - 1;
  const above = likeliest + firstRow(most - likeliest + 1, (row) => chance(likeliest + row) <= asUnlikely);
  if (below >= above) return 1;
  return (
    tail(
      below,
      below < least ? 0 : chance(below),
      (k) => (k * (after.n - successes + k)) / ((before.n - k + 1) * (successes - k + 1)),
      -1,
    ) +
    tail(
      above,
      above > most ? 0 : chance(above),
      (k) => ((before.n - k) * (successes - k)) / ((k + 1) * (after.n - successes + k + 1)),
      1,
    )
  );
}

/** The sum of chances from one outcome outwards, each from the one before it, until nothing is added. */
function tail(from: number, chance: number, ratio: (k: number) => number, step: 1 | -1): number {
  let [sum, term] = [0, chance];
  for (let k = from; sum + term > sum; k += step) {
    sum += term;
    term *= ratio(k);
  }
  return sum;
}
