import { expect, test } from 'vitest';
import { bandOf } from '../../src/scale/bandOf.ts';
import { defineScale } from '../../src/scale/defineScale.ts';
import * as vendor from '../../src/scale/vendorCsatScales.ts';

test.each(Object.entries(vendor))('%s is named after itself and its bands partition it', (name, scale) => {
  expect(defineScale(scale).name).toBe(name);
});

test.each([
  ['csat6Formbricks', [5, 6], [1, 2, 3]],
  ['csat6Zencity', [4, 5, 6], [1, 2, 3]],
  ['csat7Formbricks', [6, 7], [1, 2, 3]],
  ['csat7Zencity', [5, 6, 7], [1, 2, 3]],
  ['csat10Formbricks', [8, 9, 10], [1, 2, 3, 4, 5]],
  ['csat10CustomerGauge', [9, 10], [1, 2, 3, 4, 5]],
] as const)('%s counts %s as positive and %s as negative', (name, positive, negative) => {
  const scale = vendor[name];
  const points = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
  expect(points.filter((rating) => bandOf(scale, rating) === 'positive')).toEqual(positive);
  expect(points.filter((rating) => bandOf(scale, rating) === 'negative')).toEqual(negative);
});
