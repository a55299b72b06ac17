import type { Scale } from './scale.ts';

/** How good something felt, from −1 (bad) to 1 (good), any number: below 0 is negative, 0 neutral, above 0 positive. */
export const valence: Scale = {
  name: 'valence',
  min: -1,
  max: 1,
  direction: 'higherIsBetter',
  points: 'any',
  bands: [
    { name: 'negative', from: -1, to: 0 },
    // Bands are half-open: 0 alone lies between 0 and the smallest number above it, 5e-324.
    { name: 'neutral', from: 0, to: 5e-324 },
    { name: 'positive', from: 5e-324, to: 1 },
  ],
};
