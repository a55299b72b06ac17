const seriesFrom = 16;
const longestSeries = 200;

/**
 * x^a × y^b / B(a, b), which the beta density and its distribution function have in common, without the loss of digits
 * that logarithms of large gamma functions bring.
 *
 * Source: Loader (2000), the saddle-point form: the exponent is the deviance of the point from the mean, and is small
 * where the density is not.
 *
 * @param x - The point, between 0 and 1.
 * @param y - 1 − x.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns The product, 0 or more.
 * @category inference
 */
export function betaDensityPart(x: number, y: number, a: number, b: number): number {
  const both = a + b;
  const exponent =
    stirlingError(both) - stirlingError(a) - stirlingError(b) - deviance(a, both * x) - deviance(b, both * y);
  return Math.sqrt((a / both) * (b / (2 * Math.PI))) * Math.exp(exponent);
}

/** observed × ln(observed / expected) + expected − observed, by series where the two are close. */
function deviance(observed: number, expected: number): number {
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

/** ln Γ(shape) less Stirling's formula; below 16 stepped up by the recurrence of Γ. */
function stirlingError(shape: number): number {
  let stepped = 0;
  let large = shape;
  for (; large < seriesFrom; large++) stepped += (large + 0.5) * Math.log1p(1 / large) - 1;
  const inverse = 1 / (large * large);
  const series =
    1 / 12 -
    inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - inverse * (691 / 360360)))));
  return stepped + series / large;
}
