import { expect, test } from 'vitest';
import { type QuantileDefinition, quantilePosition } from '../../src/inference/quantilePosition.ts';

const definitions: readonly QuantileDefinition[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

test('the median of four values: ranks and weights of the nine definitions, by hand', () => {
  expect(definitions.map((definition) => quantilePosition(4, 0.5, definition))).toEqual([
    { below: 2, above: 3, weight: 0 },
    { below: 2, above: 3, weight: 0.5 },
    { below: 1, above: 2, weight: 1 },
    { below: 2, above: 3, weight: 0 },
    { below: 2, above: 3, weight: 0.5 },
    { below: 2, above: 3, weight: 0.5 },
    { below: 2, above: 3, weight: 0.5 },
    { below: 2, above: 3, weight: expect.closeTo(0.5, 14) as number },
    { below: 2, above: 3, weight: 0.5 },
  ]);
});

test('n p within 4 epsilons of a whole number is whole: 0.1 + 0.2 of ten is a little more than 3', () => {
  expect(10 * (0.1 + 0.2) - 3).toBeGreaterThan(0);
  expect(quantilePosition(10, 0.1 + 0.2, 2)).toEqual({ below: 3, above: 4, weight: 0.5 });
  expect(quantilePosition(10, 0.1 + 0.2, 4)).toEqual({ below: 3, above: 4, weight: 0 });
});

test('definition 7 is taken as it comes, so that it is to the bit that of a tally', () => {
  const nearlyOne = 1 - 2 ** -52;
  expect(quantilePosition(2, nearlyOne, 7)).toEqual({ below: 1, above: 2, weight: nearlyOne });
});

test('halves go to the even rank by definition 3', () => {
  expect(quantilePosition(10, 0.25, 3)).toEqual({ below: 2, above: 3, weight: 0 });
  expect(quantilePosition(10, 0.35, 3)).toEqual({ below: 3, above: 4, weight: 1 });
});

test('no rank lies below 1 or above n', () => {
  for (const definition of definitions) {
    for (const [probability, rank] of [
      [0, 1],
      [1, 7],
    ] as const) {
      const { below, above, weight } = quantilePosition(7, probability, definition);
      expect(weight === 1 ? above : below).toBe(rank);
    }
  }
});

test('another definition than 1 to 9 throws', () => {
  for (const definition of [0, 10, 7.5, NaN]) {
    expect(() => quantilePosition(3, 0.5, definition as never)).toThrow(RangeError);
  }
  expect(() => quantilePosition(3, 0.5, '7' as never)).toThrow(TypeError);
});
