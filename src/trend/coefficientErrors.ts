/** Standard errors of one coefficient under three views of the noise. */
export interface CoefficientErrors {
  /** Noise of one spread, every value by itself. */
  readonly classical: number;
  /** Noise of any spread, every value by itself: White's, × n / (n − 4). */
  readonly hc1: number;
  /** Noise of any spread that hangs on the noise up to `lag` periods before. */
  readonly neweyWest: number;
}

/**
 * How far a coefficient may be off that is a sum of weighted values.
 *
 * Formula: with u = weight × residual, classical √(Σ residual² / (n − p) × Σ weight²), HC1 √(n / (n − p) × Σ u²), Newey-West
 * √(Σ u² + 2 Σ over l up to the lag of (1 − l / (lag + 1)) × Σ u(t) u(t − l)). A gap adds nothing to any sum.
 *
 * Source: White (1980), MacKinnon and White (1985), Newey and West (1987).
 *
 * @param weights - The weight of every value.
 * @param residuals - Every value less the fitted one.
 * @param positions - Where each value stood, ascending.
 * @param coefficients - p, how many were fitted.
 * @param lag - How many periods back noise is remembered.
 * @returns The three errors.
 * @category trend
 */
export function coefficientErrors(
  weights: readonly number[],
  residuals: readonly number[],
  positions: readonly number[],
  coefficients: number,
  lag: number,
): CoefficientErrors {
  const n = weights.length;
  const free = n - coefficients;
  const squares = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number * number, 0);
  const u = weights.map((weight, index) => weight * (residuals[index] as number));
  const at = new Map(positions.map((position, index) => [position, u[index] as number]));
  let together = squares(u);
  const longest = (positions.at(-1) as number) - (positions[0] as number);
  for (let back = 1; back <= Math.min(lag, longest); back++) {
    const products = u.reduce((sum, own, index) => sum + own * (at.get((positions[index] as number) - back) ?? 0), 0);
    together += 2 * (1 - back / (lag + 1)) * products;
  }
  return {
    classical: Math.sqrt((squares(residuals) / free) * squares(weights)),
    hc1: Math.sqrt((n / free) * squares(u)),
    neweyWest: Math.sqrt(Math.max(0, together)),
  };
}
