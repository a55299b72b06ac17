import { csat, nps } from 'cx-metrics';
import { expect, test } from 'vitest';
import { checkBands } from '../../src/scale/checkBands.ts';
import { csat5 } from '../../src/scale/standardScales.ts';

test('a metric checks the scale it is given, so that no rating falls into a gap', () => {
  const gap = { ...csat5, bands: csat5.bands.filter((band) => band.name !== 'neutral') };
  expect(() => csat([3], { scale: gap })).toThrow(RangeError);
  expect(() => nps([3], { scale: 'csat5' as never })).toThrow(TypeError);
});

test('a scale whose bands go from end to end passes', () => {
  expect(() => {
    checkBands(csat5);
  }).not.toThrow();
});

test('an endless range is refused, since its points cannot be listed', () => {
  const endless = { ...csat5, max: Infinity, bands: [{ name: 'positive', from: 1, to: Infinity }] } as const;
  expect(() => {
    checkBands(endless);
  }).toThrow(RangeError);
});
