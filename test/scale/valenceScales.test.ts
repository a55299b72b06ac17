import { expect, test } from 'vitest';
import { bandOf } from '../../src/scale/bandOf.ts';
import { defineScale } from '../../src/scale/defineScale.ts';
import * as scales from '../../src/scale/valenceScales.ts';

test.each(Object.entries(scales))('%s is named after itself and its bands partition it', (name, scale) => {
  expect(defineScale(scale).name).toBe(name);
});

test.each([
  ['valence', 1],
  ['valenceStep', 2],
] as const)('%s goes by the sign, any number up to %i', (name, end) => {
  const bandsOf = (numbers: readonly number[]): readonly unknown[] =>
    numbers.map((number) => bandOf(scales[name], number));
  expect(bandsOf([-end, -0.1, -5e-324])).toEqual(['negative', 'negative', 'negative']);
  expect(bandsOf([0, -0])).toEqual(['neutral', 'neutral']);
  expect(bandsOf([5e-324, 0.1, end])).toEqual(['positive', 'positive', 'positive']);
  expect(bandsOf([-end - 1e-9, end + 1e-9])).toEqual([null, null]);
});
