import { expect, test } from 'vitest';
import { bandOf } from '../../src/scale/bandOf.ts';
import { defineScale } from '../../src/scale/defineScale.ts';
import * as vendor from '../../src/scale/vendorNpsScales.ts';

test.each(Object.entries(vendor))('%s is named after itself and its bands partition it', (name, scale) => {
  expect(defineScale(scale).name).toBe(name);
});

test.each([
  ['nps3ServiceRocket', [3], [1]],
  ['nps5ServiceRocket', [5], [1, 2, 3]],
  ['nps7ServiceRocket', [7], [1, 2, 3, 4]],
  ['nps10ServiceRocket', [9, 10], [1, 2, 3, 4, 5, 6]],
  ['nps5LocalClarity', [4, 5], [1, 2]],
  ['nps5LocalClarityStrict', [5], [1, 2, 3]],
] as const)('%s counts %s as positive and %s as negative', (name, positive, negative) => {
  const scale = vendor[name];
  const points = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
  expect(points.filter((rating) => bandOf(scale, rating) === 'positive')).toEqual(positive);
  expect(points.filter((rating) => bandOf(scale, rating) === 'negative')).toEqual(negative);
});
