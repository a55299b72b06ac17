/**
 * The most likely share of minus, when the true net score is this one: the positive root of the quadratic that maximises
 * the likelihood. The share of plus is it + score. For a score below 0 the roles are exchanged.
 *
 * Source: May and Johnson (1997), Tango (1998).
 *
 * @param plus - How many scored +1.
 * @param minus - How many scored −1.
 * @param n - How many in all.
 * @param score - The trial score, 0 to 1.
 * @returns The share, 0 to (1 − score) / 2.
 * @category inference
 */
export function likelyMinus(plus: number, minus: number, n: number, score: number): number {
  const b = (2 * n - plus + minus) * score - plus - minus;
  const product = 2 * minus * score * (1 - score);
  const root = Math.sqrt(b * b + 4 * n * product);
  // The same root in both lines; each is without a difference that could cancel.
  return b > 0 ? product / (root + b) : (root - b) / (4 * n);
}
