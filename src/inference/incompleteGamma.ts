import { deviance } from './deviance.ts';
import type { Parts } from './incompleteBeta.ts';
import { stirlingError } from './stirlingError.ts';

const steps = 1_000_000;

/**
 * x^shape × e^−x / Γ(shape), which the gamma density and its distribution function have in common.
 *
 * @param x - The point, above 0.
 * @param shape - Above 0.
 * @returns The product, 0 or more.
 * @category inference
 */
export function gammaDensityPart(x: number, shape: number): number {
  return Math.sqrt(shape / (2 * Math.PI)) * Math.exp(-stirlingError(shape) - deviance(shape, x));
}

/**
 * Both parts of a gamma distribution of scale 1 at a point: the regularised incomplete gamma functions P and Q.
 *
 * Below the mean by the power series, whose terms are all of one sign; above it by the continued fraction of Legendre.
 *
 * Source: Abramowitz and Stegun (1964), 6.5.29 and 6.5.31.
 *
 * @param x - The point, 0 or more.
 * @param shape - Above 0.
 * @returns Both parts, 0 to 1.
 * @category inference
 */
export function incompleteGamma(x: number, shape: number): Parts {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  if (x < shape + 1) {
    const lower = Math.min(1, (gammaDensityPart(x, shape) / shape) * series(x, shape));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, gammaDensityPart(x, shape) * fraction(x, shape));
  return { lower: 1 - upper, upper };
}

/** 1 + x / (shape + 1) + x² / ((shape + 1)(shape + 2)) + ... */
function series(x: number, shape: number): number {
  let [sum, term] = [1, 1];
  for (let step = 1; step < steps && term > 1e-17 * sum; step++) {
    term *= x / (shape + step);
    sum += term;
  }
  return sum;
}

/** 1 / (x + 1 − shape − 1 (1 − shape) / (x + 3 − shape − ...)), from the front, in the way of Lentz (1976). */
function fraction(x: number, shape: number): number {
  let denominator = x + 1 - shape;
  let below = 1 / denominator;
  let above = 1e300;
  let value = below;
  for (let step = 1; step < steps; step++) {
    const part = -step * (step - shape);
    denominator += 2;
    below = 1 / (part * below + denominator);
    above = denominator + part / above;
    value *= below * above;
    if (Math.abs(below * above - 1) < 2e-16) break;
  }
  return value;
}
