import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf } from '../../src/scale/bandOf.ts';
import { nps10 } from '../../src/scale/standardScales.ts';
import { anyScale } from '../arbitrary.ts';

test('0 to 6 are negative, 7 and 8 neutral, 9 and 10 positive on 0 to 10', () => {
  const bands = Array.from({ length: 11 }, (_, rating) => bandOf(nps10, rating));
  expect(bands.indexOf('neutral')).toBe(7);
  expect(bands.indexOf('positive')).toBe(9);
  expect(bands.filter((band) => band === 'negative')).toHaveLength(7);
});

test('a rating off the scale is in no band', () => {
  for (const rating of [-1, 11, -0.5, 10.5]) expect(bandOf(nps10, rating)).toBeNull();
});

test('a fraction is off a scale of whole points, and in one band of a scale of any', () => {
  expect(bandOf(nps10, 6.5)).toBeNull();
  const continuous = { ...nps10, points: 'any' as const };
  expect([6.5, 6.999, 7, 8.5, 9, 10].map((rating) => bandOf(continuous, rating))).toEqual([
    'negative',
    'negative',
    'neutral',
    'neutral',
    'positive',
    'positive',
  ]);
});

test('law: bands partition the scale: every rating is in exactly the band that holds it', () => {
  fc.assert(
    fc.property(anyScale, fc.double({ min: -20, max: 20, noNaN: true }), fc.boolean(), (scale, number, whole) => {
      const rating = whole ? Math.round(number) + 0 : number;
      const isOn = rating >= scale.min && rating <= scale.max && (scale.points === 'any' || Number.isInteger(rating));
      const holding = scale.bands.filter(
        ({ from, to }) => rating >= from && (rating < to || (to === scale.max && rating === to && from <= to)),
      );
      if (!isOn) expect(bandOf(scale, rating)).toBeNull();
      else expect(holding.map((band) => band.name)).toContain(bandOf(scale, rating));
    }),
  );
});
