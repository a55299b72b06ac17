import { outOfRange } from '../misuse/outOfRange.ts';
import { checkBands } from './checkBands.ts';
import type { Scale } from './scale.ts';

/**
 * A scale of your own, checked: its range, and that its bands partition it.
 *
 * Bands are half-open and ascend from `min` to `max`; the last one holds `max`. So every rating falls into exactly one
 * band, 6.5 too, where ratings may be fractions (`points: 'any'`).
 *
 * @param scale - Name, range, direction and bands.
 * @returns The same scale; it is plain data and may be kept as JSON.
 * @throws TypeError for another kind; RangeError for an empty range, a gap, an overlap or bands that stop short.
 * @example
 * ```ts
 * import { csat, defineScale } from 'cx-metrics';
 *
 * const smileys = defineScale({
 *   name: 'smileys',
 *   min: 1,
 *   max: 3,
 *   direction: 'higherIsBetter',
 *   bands: [
 *     { name: 'negative', from: 1, to: 2 },
 *     { name: 'neutral', from: 2, to: 3 },
 *     { name: 'positive', from: 3, to: 3 },
 *   ],
 * });
 * csat([3, 3, 2, 1], { scale: smileys }).value; // => 50
 * defineScale({ ...smileys, bands: [{ name: 'negative', from: 1, to: 2 }] }); // throws RangeError
 * ```
 * @category scale
 */
export function defineScale(scale: Scale): Scale {
  checkBands(scale);
  const { name, min, max, direction, points = 'whole' } = scale;
  const check = (holds: boolean, expected: string, got: unknown): void => {
    if (!holds) throw outOfRange('scale', expected, got, ` in scale ${name}`);
  };
  const isPoint = points === 'whole' ? Number.isSafeInteger : Number.isFinite;
  check(typeof name === 'string' && name !== '', 'a name', name);
  check(['whole', 'any'].includes(points), "points 'whole' or 'any'", points);
  check(['higherIsBetter', 'lowerIsBetter'].includes(direction), "'higherIsBetter' or 'lowerIsBetter'", direction);
  check(
    isPoint(min) && isPoint(max) && min < max,
    'a min below the max, whole unless the points are any',
    `${min} to ${max}`,
  );
  return scale;
}
