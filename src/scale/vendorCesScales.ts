import type { Scale } from './scale.ts';

// Bands of ease for a net score or a top box; the mean does not depend on them. The name says whose bands these are.

/** Ease, 1 to 7, as CYS counts its net score: easy 6 and 7, neutral 4 and 5, hard 1 to 3. */
export const ces7Cys: Scale = {
  name: 'ces7Cys',
  min: 1,
  max: 7,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 4 },
    { name: 'neutral', from: 4, to: 6 },
    { name: 'positive', from: 6, to: 7 },
  ],
};

/** Ease, 1 to 7, as SoluCX counts its net score: easy 5 to 7, neutral 4, hard 1 to 3. */
export const ces7SoluCX: Scale = {
  name: 'ces7SoluCX',
  min: 1,
  max: 7,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 4 },
    { name: 'neutral', from: 4, to: 5 },
    { name: 'positive', from: 5, to: 7 },
  ],
};

/** Ease, 1 to 7, as tryvouch counts it: easy 6 and 7 only. */
export const ces7Tryvouch: Scale = {
  name: 'ces7Tryvouch',
  min: 1,
  max: 7,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 4 },
    { name: 'neutral', from: 4, to: 6 },
    { name: 'positive', from: 6, to: 7 },
  ],
};

/** Effort, 1 very low to 7 very high, as Indellia counts it: low effort 1 to 3. Lower is easier. */
export const effort7Indellia: Scale = {
  name: 'effort7Indellia',
  min: 1,
  max: 7,
  direction: 'lowerIsBetter',
  bands: [
    { name: 'positive', from: 1, to: 4 },
    { name: 'neutral', from: 4, to: 5 },
    { name: 'negative', from: 5, to: 7 },
  ],
};
