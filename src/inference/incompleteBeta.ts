import { betaDensityPart } from './betaDensityPart.ts';
import { integrate } from './integrate.ts';

/** Where both shapes are above this the fraction is long. */
const bothMany = 3000;
/** Where the first shape is above this the fraction loses digits, since all its parts are nearly 1. */
const firstMany = 10_000;
const steps = 10_000;
/** What is below this share of the density at the point counts as nothing. */
const nothing = 1e-18;

/** The two parts into which a point cuts a distribution; each keeps its digits when it is small. */
export interface Parts {
  /** Probability at or below the point. */
  readonly lower: number;
  /** Probability above it. */
  readonly upper: number;
}

/**
 * Both parts of a beta distribution at a point: the regularised incomplete beta function and one minus it.
 *
 * The smaller part is worked out and the other is its complement. By continued fraction (DiDonato and Morris 1992); where
 * that would be long or lose digits, by integrating the density outwards from the point until nothing is left, which a
 * density with one hill makes easy.
 *
 * @param x - The point, 0 to 1.
 * @param y - 1 − x, given apart because near 1 the point itself no longer holds it.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns Both parts, 0 to 1.
 * @category inference
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): Parts {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  if (Math.min(a, b) > bothMany) return x * b > y * a ? swapped(tailBelow(y, x, b, a)) : tailBelow(x, y, a, b);
  return x * (b + 1) > y * (a + 1) ? swapped(leftPart(y, x, b, a)) : leftPart(x, y, a, b);
}

function leftPart(x: number, y: number, a: number, b: number): Parts {
  return a > firstMany ? tailBelow(x, y, a, b) : byFraction(x, y, a, b);
}

function swapped({ lower, upper }: Parts): Parts {
  return { lower: upper, upper: lower };
}

/** The continued fraction from the front, in the way of Lentz (1976). */
function byFraction(x: number, y: number, a: number, b: number): Parts {
  let above = 1;
  let below = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = below;
  for (let step = 1; step <= steps; step++) {
    const twice = 2 * step;
    const before = fraction;
    for (const part of [
      (step * (b - step) * x) / ((a + twice - 1) * (a + twice)),
      (-(a + step) * (a + b + step) * x) / ((a + twice) * (a + twice + 1)),
    ]) {
      below = 1 / notZero(1 + part * below);
      above = notZero(1 + part / above);
      fraction *= below * above;
    }
    if (Math.abs(fraction - before) <= 2e-16 * Math.abs(fraction)) break;
  }
  const lower = Math.min(1, (betaDensityPart(x, y, a, b) * fraction) / a);
  return { lower, upper: 1 - lower };
}

function notZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** The part below a point left of the mean, by the density from the point down to where it has faded to nothing. */
function tailBelow(x: number, y: number, a: number, b: number): Parts {
  const density = (distance: number): number => {
    const [below, above] = [x - distance, y + distance];
    return below <= 0 ? 0 : betaDensityPart(below, above, a, b) / (below * above);
  };
  const mean = a / (a + b);
  const deviation = Math.sqrt((mean * b) / (a + b)) / Math.sqrt(a + b + 1);
  const away = Math.max(0, (mean - x) / deviation);
  let reach = (deviation * 80) / (away + Math.sqrt(away * away + 80));
  // So far for the tail of a normal distribution; that of a lopsided one is longer.
  while (reach < x && density(reach) > nothing * density(0)) reach *= 2;
  const lower = integrate(density, Math.min(x, reach));
  return { lower, upper: 1 - lower };
}
