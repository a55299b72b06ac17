import type { Scale } from './scale.ts';

/** A change of valence from one touchpoint to the next, from −2 to 2: worse below 0, better above. */
export const valenceStep: Scale = {
  name: 'valenceStep',
  min: -2,
  max: 2,
  direction: 'higherIsBetter',
  points: 'any',
  bands: [
    { name: 'negative', from: -2, to: 0 },
    { name: 'neutral', from: 0, to: 5e-324 },
    { name: 'positive', from: 5e-324, to: 2 },
  ],
};
