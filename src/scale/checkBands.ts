import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Scale } from './scale.ts';

/**
 * Holds the bands of a scale to its range: one after the other from end to end, so that no rating falls into a gap. Every
 * metric asks this of every scale, since scales are plain data that anybody can write.
 *
 * @param scale - What should be a scale.
 * @throws TypeError for another kind, RangeError for a gap, an overlap, an unknown band or bands that stop short.
 * @category scale
 */
export function checkBands(scale: Scale): void {
  if (!Array.isArray((scale as Scale | null)?.bands)) throw wrongKind('scale', 'a scale', scale);
  const { name, min, max, bands } = scale;
  let end = min;
  for (const band of [...bands, { name: 'neutral', from: max, to: max }]) {
    const { from, to } = band;
    const isNext = from === end && (to > end || (to === end && end === max)) && Number.isFinite(to);
    if (!isNext || !['positive', 'neutral', 'negative'].includes(band.name)) {
      throw outOfRange('scale', `a band from ${end}, up to ${max}`, JSON.stringify(band), ` in scale ${name}`);
    }
    end = to;
  }
}
