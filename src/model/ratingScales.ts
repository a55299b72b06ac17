import type { Scale } from '../scale/scale.ts';
import { agree5, ces7, csat2, csat3, csat4, csat5, effort5, nps10 } from '../scale/standardScales.ts';
import { ces7Cys, ces7SoluCX, ces7Tryvouch, effort7Indellia } from '../scale/vendorCesScales.ts';
import {
  csat10CustomerGauge,
  csat10Formbricks,
  csat6Formbricks,
  csat6Zencity,
  csat7Formbricks,
  csat7Zencity,
} from '../scale/vendorCsatScales.ts';
import {
  nps10ServiceRocket,
  nps3ServiceRocket,
  nps5LocalClarity,
  nps5LocalClarityStrict,
  nps5ServiceRocket,
  nps7ServiceRocket,
} from '../scale/vendorNpsScales.ts';

const satisfaction: readonly Scale[] = [
  csat5,
  csat2,
  csat3,
  csat4,
  csat6Formbricks,
  csat6Zencity,
  csat7Formbricks,
  csat7Zencity,
  csat10Formbricks,
  csat10CustomerGauge,
];

/** The scales that a rating of each kind may name; the first is meant where none is named. */
export const ratingScales: { readonly [kind in 'nps' | 'csat' | 'ces' | 'facet']: readonly Scale[] } = {
  nps: [
    nps10,
    nps3ServiceRocket,
    nps5ServiceRocket,
    nps7ServiceRocket,
    nps10ServiceRocket,
    nps5LocalClarity,
    nps5LocalClarityStrict,
  ],
  csat: satisfaction,
  ces: [ces7, agree5, effort5, ces7Cys, ces7SoluCX, ces7Tryvouch, effort7Indellia],
  facet: satisfaction,
};
