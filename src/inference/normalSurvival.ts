const tailFrom = 2;
const terms = 60;

/**
 * How likely is a standard normal value above this one?
 *
 * Formula: 1 − Φ(x). Range: 0 to 1; near 0 it keeps 12 digits down to x = 37.5, where one minus the distribution
 * function has none.
 *
 * Source: the odd power series of Φ around 0, Laplace's continued fraction in the tail (Abramowitz and Stegun 1964, 26.2.11
 * and 26.2.14).
 *
 * @param x - Any number, in standard deviations from the mean.
 * @returns The probability above x; NaN for NaN.
 * @example
 * ```ts
 * import { normalSurvival } from 'cx-metrics/inference';
 *
 * normalSurvival(0); // => 0.5
 * normalSurvival(1.96).toFixed(6); // => '0.024998'
 * normalSurvival(10).toExponential(6); // => '7.619853e-24'
 * ```
 * @category inference
 */
export function normalSurvival(x: number): number {
  if (x < -tailFrom) return 1 - normalSurvival(-x);
  if (x <= tailFrom) return 0.5 - fromMiddle(x);
  return x === Infinity ? 0 : density(x) * millsRatio(x);
}

/** Height of the standard normal curve. */
export function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** Area from 0 to x, for x near 0: density × (x + x³/3 + x⁵/(3·5) + ...), all terms of one sign, so that nothing cancels. */
export function fromMiddle(x: number): number {
  let [sum, term] = [0, x];
  for (let odd = 3; odd < terms; odd += 2) {
    sum += term;
    term *= (x * x) / odd;
  }
  return density(x) * sum;
}

/** Area above x / height at x, for x of 2 and more: 1 / (x + 1 / (x + 2 / (x + 3 / ...))), from its end. */
export function millsRatio(x: number): number {
  let fraction = x;
  for (let step = Math.ceil(10 + 250 / (x * x)); step > 0; step--) fraction = x + step / fraction;
  return 1 / fraction;
}
