import type { Scale } from './scale.ts';

/**
 * The smallest number above 0. Bands are half-open, so that 0 alone lies between 0 and this: a valence is negative, neutral or
 * positive by its sign.
 */
const justAbove0 = 5e-324;

/** How good something felt, −1 to 1, any number: bad below 0, neutral at 0, good above. */
export const valence: Scale = {
  name: 'valence',
  min: -1,
  max: 1,
  direction: 'higherIsBetter',
  points: 'any',
  bands: [
    { name: 'negative', from: -1, to: 0 },
    { name: 'neutral', from: 0, to: justAbove0 },
    { name: 'positive', from: justAbove0, to: 1 },
  ],
};

/** By how much a valence changed, −2 to 2, any number: worse below 0, as before at 0, better above. */
export const valenceStep: Scale = {
  name: 'valenceStep',
  min: -2,
  max: 2,
  direction: 'higherIsBetter',
  points: 'any',
  bands: [
    { name: 'negative', from: -2, to: 0 },
    { name: 'neutral', from: 0, to: justAbove0 },
    { name: 'positive', from: justAbove0, to: 2 },
  ],
};
