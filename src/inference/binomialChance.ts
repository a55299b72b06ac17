import { betaDensityPart } from './betaDensityPart.ts';

/**
 * How likely just this many of n succeed, each with this chance: n! / (x! (n − x)!) × chance^x × other^(n − x), with its digits
 * for large n too.
 *
 * @param successes - x, 0 to n.
 * @param n - Of how many.
 * @param chance - Of each, between 0 and 1.
 * @param other - 1 − chance.
 * @returns The probability.
 * @category inference
 */
export function binomialChance(successes: number, n: number, chance: number, other: number): number {
  return betaDensityPart(chance, other, successes + 1, n - successes + 1) / (n + 1) / chance / other;
}
