import type { Scale } from './scale.ts';

/** How likely to recommend, 0 to 10: detractors 0 to 6, passives 7 and 8, promoters 9 and 10 (Reichheld 2003). */
export const nps10: Scale = {
  name: 'nps10',
  min: 0,
  max: 10,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 0, to: 7 },
    { name: 'neutral', from: 7, to: 9 },
    { name: 'positive', from: 9, to: 10 },
  ],
};

/** Satisfaction, 1 to 5: satisfied 4 and 5 (top two boxes), neutral 3, dissatisfied 1 and 2. */
export const csat5: Scale = {
  name: 'csat5',
  min: 1,
  max: 5,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 3 },
    { name: 'neutral', from: 3, to: 4 },
    { name: 'positive', from: 4, to: 5 },
  ],
};

/** Satisfaction by two choices: dissatisfied 1, satisfied 2. */
export const csat2: Scale = {
  name: 'csat2',
  min: 1,
  max: 2,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 2 },
    { name: 'positive', from: 2, to: 2 },
  ],
};

/** Satisfaction, 1 to 3: satisfied 3, neutral 2, dissatisfied 1. */
export const csat3: Scale = {
  name: 'csat3',
  min: 1,
  max: 3,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 2 },
    { name: 'neutral', from: 2, to: 3 },
    { name: 'positive', from: 3, to: 3 },
  ],
};

/** Satisfaction, 1 to 4, no middle: satisfied 3 and 4, dissatisfied 1 and 2. */
export const csat4: Scale = {
  name: 'csat4',
  min: 1,
  max: 4,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 3 },
    { name: 'positive', from: 3, to: 4 },
  ],
};

/** “The company made it easy”, agreement 1 to 7 (CES 2.0, 2013): easy 5 to 7, neutral 4, difficult 1 to 3. Higher is easier. */
export const ces7: Scale = {
  name: 'ces7',
  min: 1,
  max: 7,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 4 },
    { name: 'neutral', from: 4, to: 5 },
    { name: 'positive', from: 5, to: 7 },
  ],
};

/** Agreement that it was easy, 1 to 5: easy 4 and 5, neutral 3, difficult 1 and 2. Higher is easier. */
export const agree5: Scale = {
  name: 'agree5',
  min: 1,
  max: 5,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 3 },
    { name: 'neutral', from: 3, to: 4 },
    { name: 'positive', from: 4, to: 5 },
  ],
};

/** Effort, 1 very low to 5 very high (CES 1.0; Dixon, Freeman and Toman 2010): easy 1 and 2, neutral 3, difficult 4 and 5. Lower is easier. */
export const effort5: Scale = {
  name: 'effort5',
  min: 1,
  max: 5,
  direction: 'lowerIsBetter',
  bands: [
    { name: 'positive', from: 1, to: 3 },
    { name: 'neutral', from: 3, to: 4 },
    { name: 'negative', from: 4, to: 5 },
  ],
};

/** Yes is 1, no is 0. */
export const yesNo: Scale = {
  name: 'yesNo',
  min: 0,
  max: 1,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 0, to: 1 },
    { name: 'positive', from: 1, to: 1 },
  ],
};
