import type { Scale } from './scale.ts';

// A 0 to 10 question asked on another scale is another score: no default, the name says whose bands these are.

/** Recommendation, 1 to 3, as ServiceRocket counts it: detractors 1, promoters 3. */
export const nps3ServiceRocket: Scale = {
  name: 'nps3ServiceRocket',
  min: 1,
  max: 3,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 2 },
    { name: 'neutral', from: 2, to: 3 },
    { name: 'positive', from: 3, to: 3 },
  ],
};

/** Recommendation, 1 to 5, as ServiceRocket counts it: detractors 1 to 3, passives 4, promoters 5. */
export const nps5ServiceRocket: Scale = {
  name: 'nps5ServiceRocket',
  min: 1,
  max: 5,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 4 },
    { name: 'neutral', from: 4, to: 5 },
    { name: 'positive', from: 5, to: 5 },
  ],
};

/** Recommendation, 1 to 7, as ServiceRocket counts it: detractors 1 to 4, passives 5 and 6, promoters 7. */
export const nps7ServiceRocket: Scale = {
  name: 'nps7ServiceRocket',
  min: 1,
  max: 7,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 5 },
    { name: 'neutral', from: 5, to: 7 },
    { name: 'positive', from: 7, to: 7 },
  ],
};

/** Recommendation, 1 to 10 (no 0), as ServiceRocket counts it: detractors 1 to 6, passives 7 and 8, promoters 9 and 10. */
export const nps10ServiceRocket: Scale = {
  name: 'nps10ServiceRocket',
  min: 1,
  max: 10,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 7 },
    { name: 'neutral', from: 7, to: 9 },
    { name: 'positive', from: 9, to: 10 },
  ],
};

/** Recommendation by stars, 1 to 5, as LocalClarity counts it: detractors 1 and 2, passives 3, promoters 4 and 5. */
export const nps5LocalClarity: Scale = {
  name: 'nps5LocalClarity',
  min: 1,
  max: 5,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 3 },
    { name: 'neutral', from: 3, to: 4 },
    { name: 'positive', from: 4, to: 5 },
  ],
};

/** Recommendation by stars, 1 to 5, by LocalClarity’s stricter setting: detractors 1 to 3, passives 4, promoters 5. */
export const nps5LocalClarityStrict: Scale = {
  name: 'nps5LocalClarityStrict',
  min: 1,
  max: 5,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 4 },
    { name: 'neutral', from: 4, to: 5 },
    { name: 'positive', from: 5, to: 5 },
  ],
};
