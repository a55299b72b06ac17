export { defineScale } from './defineScale.ts';
export type { Band, BandName, Direction, Scale } from './scale.ts';
export { nps10, csat5, csat2, csat3, csat4, ces7, agree5, effort5, yesNo } from './standardScales.ts';
export {
  csat6Formbricks,
  csat6Zencity,
  csat7Formbricks,
  csat7Zencity,
  csat10Formbricks,
  csat10CustomerGauge,
  nps3ServiceRocket,
  nps5ServiceRocket,
  nps7ServiceRocket,
  nps10ServiceRocket,
  nps5LocalClarity,
  nps5LocalClarityStrict,
  ces7Cys,
  ces7SoluCX,
  ces7Tryvouch,
  effort7Indellia,
} from './vendorScales.ts';
