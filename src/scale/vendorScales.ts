import type { Scale } from './scale.ts';

// Vendors disagree on 6, 7 and 10 points and on five-point recommendation, so none of these is a default: the name says
// whose rule it is. Where a vendor fixes the positive set only, the rest is split at the middle of the scale: below it
// negative, from it up to the positive set neutral. The headline share does not depend on that split.

/** Satisfaction, 1 to 6, as Formbricks counts it: satisfied 5 and 6. */
export const csat6Formbricks: Scale = {
  name: 'csat6Formbricks',
  min: 1,
  max: 6,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 4 },
    { name: 'neutral', from: 4, to: 5 },
    { name: 'positive', from: 5, to: 6 },
  ],
};

/** Satisfaction, 1 to 6, as Zencity counts it: satisfied 4 to 6. */
export const csat6Zencity: Scale = {
  name: 'csat6Zencity',
  min: 1,
  max: 6,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 4 },
    { name: 'positive', from: 4, to: 6 },
  ],
};

/** Satisfaction, 1 to 7, as Formbricks counts it: satisfied 6 and 7. */
export const csat7Formbricks: Scale = {
  name: 'csat7Formbricks',
  min: 1,
  max: 7,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 4 },
    { name: 'neutral', from: 4, to: 6 },
    { name: 'positive', from: 6, to: 7 },
  ],
};

/** Satisfaction, 1 to 7, as Zencity counts it: satisfied 5 to 7. */
export const csat7Zencity: Scale = {
  name: 'csat7Zencity',
  min: 1,
  max: 7,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 4 },
    { name: 'neutral', from: 4, to: 5 },
    { name: 'positive', from: 5, to: 7 },
  ],
};

/** Satisfaction, 1 to 10, as Formbricks counts it: satisfied 8 to 10. */
export const csat10Formbricks: Scale = {
  name: 'csat10Formbricks',
  min: 1,
  max: 10,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 6 },
    { name: 'neutral', from: 6, to: 8 },
    { name: 'positive', from: 8, to: 10 },
  ],
};

/** Satisfaction, 1 to 10, as CustomerGauge counts it: satisfied 9 and 10. */
export const csat10CustomerGauge: Scale = {
  name: 'csat10CustomerGauge',
  min: 1,
  max: 10,
  direction: 'higherIsBetter',
  bands: [
    { name: 'negative', from: 1, to: 6 },
    { name: 'neutral', from: 6, to: 9 },
    { name: 'positive', from: 9, to: 10 },
  ],
};

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
