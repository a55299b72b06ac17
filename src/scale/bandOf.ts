import type { BandName, Scale } from './scale.ts';

/**
 * Which band a rating falls into; null when it is off its scale. The one predicate that every metric counts with.
 *
 * @param scale - A checked scale.
 * @param rating - Any finite number.
 * @returns The name of its band, or null below `min`, above `max` or between whole points.
 * @category scale
 */
export function bandOf(scale: Scale, rating: number): BandName | null {
  const { min, max, points = 'whole', bands } = scale;
  if (rating < min || rating > max || (points === 'whole' && rating % 1 !== 0)) return null;
  return (bands.find((band) => rating < band.to) ?? bands.at(-1))?.name ?? null;
}
