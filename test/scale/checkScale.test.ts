import { csat, nps } from 'cx-metrics';
import { expect, test } from 'vitest';
import { checkScale } from '../../src/scale/checkScale.ts';
import { csat5 } from '../../src/scale/standardScales.ts';

test('a metric checks the scale it is given, so that no rating falls into a gap', () => {
  const gap = { ...csat5, bands: csat5.bands.filter((band) => band.name !== 'neutral') };
  expect(() => csat([3], { scale: gap })).toThrow(RangeError);
  expect(() => nps([3], { scale: 'csat5' as never })).toThrow(TypeError);
});

test('a checked scale is handed back', () => {
  expect(checkScale(csat5)).toBe(csat5);
});
