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
