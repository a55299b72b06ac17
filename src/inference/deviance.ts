const longestSeries = 200;

/**
 * How far what was observed lies from what was expected: observed × ln(observed / expected) + expected − observed, by
 * series where the two are close, so that the digits are kept that the difference would lose.
 *
 * Source: Loader (2000).
 *
 * @param observed - Above 0.
 * @param expected - Above 0.
 * @returns The deviance, 0 or more.
 * @category inference
 */
export function deviance(observed: number, expected: number): number {
  const difference = observed - expected;
  const sum = observed + expected;
  if (Math.abs(difference) >= 0.1 * sum) return observed * Math.log(observed / expected) - difference;
  const ratio = difference / sum;
  let total = difference * ratio;
  let term = 2 * observed * ratio;
  for (let odd = 3; odd < longestSeries; odd += 2) {
    term *= ratio * ratio;
    const next = total + term / odd;
    if (next === total) break;
    total = next;
  }
  return total;
}
