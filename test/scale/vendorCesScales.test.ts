import { expect, test } from 'vitest';
import { bandOf } from '../../src/scale/bandOf.ts';
import { defineScale } from '../../src/scale/defineScale.ts';
import * as vendor from '../../src/scale/vendorCesScales.ts';

test.each(Object.entries(vendor))('%s is named after itself and its bands partition it', (name, scale) => {
  expect(defineScale(scale).name).toBe(name);
});

test.each([
  ['ces7Cys', [6, 7], [1, 2, 3]],
  ['ces7SoluCX', [5, 6, 7], [1, 2, 3]],
  ['ces7Tryvouch', [6, 7], [1, 2, 3]],
  ['effort7Indellia', [1, 2, 3], [5, 6, 7]],
] as const)('%s counts %s as positive and %s as negative', (name, positive, negative) => {
  const scale = vendor[name];
  const points = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
  expect(points.filter((rating) => bandOf(scale, rating) === 'positive')).toEqual(positive);
  expect(points.filter((rating) => bandOf(scale, rating) === 'negative')).toEqual(negative);
});
