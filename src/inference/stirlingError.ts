const seriesFrom = 16;

/**
 * ln Γ(shape) less Stirling's formula (shape − 1/2) ln shape − shape + ln √(2π): small, where ln Γ itself is large.
 *
 * Source: the asymptotic series (Abramowitz and Stegun 1964, 6.1.41); below 16 stepped up by the recurrence of Γ.
 *
 * @param shape - Above 0.
 * @returns The difference.
 * @category inference
 */
export function stirlingError(shape: number): number {
  let stepped = 0;
  let large = shape;
  for (; large < seriesFrom; large++) stepped += (large + 0.5) * Math.log1p(1 / large) - 1;
  const inverse = 1 / (large * large);
  const series =
    1 / 12 -
    inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - inverse * (691 / 360360)))));
  return stepped + series / large;
}
