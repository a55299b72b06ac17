import { deviance } from './deviance.ts';
import { stirlingError } from './stirlingError.ts';

/**
 * How far a mixture over all shares, made without having seen the answers, falls behind the shares that fit them best: ln of
 * the largest likelihood less ln of B(counts + prior) / B(prior), with its digits for large counts too.
 *
 * @param counts - How many of each kind, 0 or more.
 * @param prior - What the mixture adds to each count, above 0.
 * @returns The regret, 0 or more.
 * @category inference
 */
export function mixtureRegret(counts: readonly number[], prior: readonly number[]): number {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const ofEach = counts.map((count, kind) => growth(count, prior[kind] as number));
  return growth(sum(counts), sum(prior)) - sum(ofEach);
}

/** ln of Γ(count + prior) / Γ(prior), less count ln count − count: by Stirling's formula, so that only small terms are left. */
function growth(count: number, prior: number): number {
  if (count === 0) return 0;
  return (
    count * Math.log1p(prior / count) +
    (prior - 0.5) * Math.log1p(count / prior) +
    stirlingError(count + prior) -
    stirlingError(prior)
  );
}

/** By how much ln of the likelihood of a count falls when so many are expected in place of as many as came. */
export function shortfall(count: number, expected: number): number {
  return count === 0 ? expected : deviance(count, expected);
}
