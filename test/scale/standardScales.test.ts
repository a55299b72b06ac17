import { expect, test } from 'vitest';
import { bandOf } from '../../src/scale/bandOf.ts';
import { defineScale } from '../../src/scale/defineScale.ts';
import type { Scale } from '../../src/scale/scale.ts';
import * as standard from '../../src/scale/standardScales.ts';

/** Points of a scale by band, as text: `123|4|567`. */
const points = (scale: Scale): string =>
  (['negative', 'neutral', 'positive'] as const)
    .map((name) =>
      Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step)
        .filter((rating) => bandOf(scale, rating) === name)
        .join(' '),
    )
    .join(' | ');

test.each(Object.entries(standard))('%s is named after itself and its bands partition it', (name, scale) => {
  expect(defineScale(scale).name).toBe(name);
});

test.each([
  ['nps10', '0 1 2 3 4 5 6 | 7 8 | 9 10'],
  ['csat2', '1 |  | 2'],
  ['csat3', '1 | 2 | 3'],
  ['csat4', '1 2 |  | 3 4'],
  ['csat5', '1 2 | 3 | 4 5'],
  ['ces7', '1 2 3 | 4 | 5 6 7'],
  ['agree5', '1 2 | 3 | 4 5'],
  ['effort5', '4 5 | 3 | 1 2'],
  ['yesNo', '0 |  | 1'],
] as const)('%s splits into %s', (name, expected) => {
  expect(points(standard[name])).toBe(expected);
});

test('only effort counts downwards', () => {
  const down = Object.values(standard).filter((scale) => scale.direction === 'lowerIsBetter');
  expect(down.map((scale) => scale.name)).toEqual(['effort5']);
});
