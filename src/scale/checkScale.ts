import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Scale } from './scale.ts';

/**
 * Holds a scale to its form: a range, a direction, and bands that partition the range.
 *
 * @param scale - What should be a scale.
 * @returns The scale itself.
 * @throws TypeError for another kind, RangeError for an empty range, a gap, an overlap or bands that stop short; the
 * message names the scale.
 * @category scale
 */
export function checkScale(scale: Scale): Scale {
  if (typeof scale !== 'object' || (scale as unknown) === null || !Array.isArray(scale.bands)) {
    throw wrongKind('scale', 'a scale: { name, min, max, direction, bands }', scale);
  }
  const { name, min, max, direction, points = 'whole', bands } = scale;
  const fail = (expected: string, got: unknown): Error => outOfRange('scale', expected, got, ` in scale ${name}`);
  if (typeof name !== 'string' || name === '') throw wrongKind('scale', 'a scale with a name', name);
  if (!Number.isFinite(min) || !Number.isFinite(max)) throw fail('a finite min and max', `${min} to ${max}`);
  if (min >= max) throw fail('a min below the max', `${min} to ${max}`);
  if (direction !== 'higherIsBetter' && direction !== 'lowerIsBetter') {
    throw fail("a direction, 'higherIsBetter' or 'lowerIsBetter'", direction);
  }
  if (points !== 'whole' && points !== 'any') throw fail("points to be 'whole' or 'any'", points);
  if (points === 'whole' && !(Number.isSafeInteger(min) && Number.isSafeInteger(max))) {
    throw fail('a whole min and max for whole points', `${min} to ${max}`);
  }
  const edges = [min, ...bands.map((band) => band.to)];
  bands.forEach((band, index) => {
    if (!['positive', 'neutral', 'negative'].includes(band.name)) {
      throw fail("a band named 'positive', 'neutral' or 'negative'", band.name);
    }
    if (band.from !== edges[index])
      throw fail(`a band that begins where the one before ends, at ${edges[index]}`, band.from);
    // The last band may be one point: it holds both its ends.
    if (!(band.to > band.from || (band.to === band.from && band.to === max))) {
      throw fail(`a band that ends above ${band.from}`, band.to);
    }
  });
  if (edges.at(-1) !== max) throw fail(`bands up to ${max}`, edges.at(-1));
  return scale;
}
