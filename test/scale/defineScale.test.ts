import { defineScale, type Scale } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScale } from '../arbitrary.ts';

const good: Scale = {
  name: 'stars',
  min: 1,
  max: 5,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 3 },
    { name: 'neutral', from: 3, to: 4 },
    { name: 'positive', from: 4, to: 5 },
  ],
};
const withBands = (...edges: readonly number[]): Scale => ({
  ...good,
  bands: edges.slice(1).map((to, index) => ({ name: 'neutral', from: edges[index] ?? 0, to })),
});

test('a scale whose bands partition its range comes back as it is', () => {
  expect(defineScale(good)).toEqual(good);
});

test('a gap between bands throws, naming the scale and where it is', () => {
  const gap = { ...good, bands: good.bands.filter((band) => band.name !== 'neutral') };
  expect(() => defineScale(gap)).toThrow(/^Expected a band from 3, up to 5, got .*from.*4.* in scale stars$/);
});

test('bands that overlap, begin late or stop short throw', () => {
  expect(() => defineScale({ ...good, bands: [...good.bands, ...good.bands] })).toThrow(RangeError);
  expect(() => defineScale(withBands(2, 5))).toThrow(RangeError);
  expect(() => defineScale(withBands(1, 4))).toThrow('Expected a band from 4, up to 5');
  expect(() => defineScale(withBands(1, 3, 3, 5))).toThrow(RangeError);
  expect(() => defineScale({ ...good, bands: [] })).toThrow(RangeError);
});

test('a last band of one point is allowed, since it holds the end of the scale', () => {
  expect(defineScale(withBands(1, 5, 5)).bands).toHaveLength(2);
});

test('an empty, infinite or fractional range throws', () => {
  for (const range of [{ min: 5, max: 5 }, { min: 6, max: 5 }, { min: -Infinity }, { max: NaN }, { max: 5.5 }]) {
    expect(() => defineScale({ ...good, ...range })).toThrow(RangeError);
  }
});

test('an unknown direction, band name or kind of points throws', () => {
  expect(() => defineScale({ ...good, direction: 'up' as never })).toThrow(RangeError);
  expect(() => defineScale({ ...good, points: 'half' as never })).toThrow(RangeError);
  expect(() => defineScale({ ...good, name: '' })).toThrow(RangeError);
  expect(() => defineScale({ ...good, bands: [{ name: 'good' as never, from: 1, to: 5 }] })).toThrow(RangeError);
});

test('what is no scale throws a TypeError', () => {
  for (const none of [null, 'nps10', 5, []]) {
    expect(() => defineScale(none as never)).toThrow(TypeError);
  }
});

test('law: any partition of any range is a scale', () => {
  fc.assert(
    fc.property(anyScale, (scale) => {
      expect(defineScale(scale)).toBe(scale);
    }),
  );
});
