export { defineScale } from './defineScale.ts';
export type { Band, BandName, Direction, Scale } from './scale.ts';
export { nps10, csat5, csat2, csat3, csat4, ces7, agree5, effort5, yesNo } from './standardScales.ts';
export {
  csat10CustomerGauge,
  csat10Formbricks,
  csat6Formbricks,
  csat6Zencity,
  csat7Formbricks,
  csat7Zencity,
} from './vendorCsatScales.ts';
export {
  nps10ServiceRocket,
  nps3ServiceRocket,
  nps5LocalClarity,
  nps5LocalClarityStrict,
  nps5ServiceRocket,
  nps7ServiceRocket,
} from './vendorNpsScales.ts';
export { ces7Cys, ces7SoluCX, ces7Tryvouch, effort7Indellia } from './vendorCesScales.ts';
export { valence, valenceStep } from './valenceScales.ts';
