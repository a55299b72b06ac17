// How sure: numbers in, numbers out. Shares, net scores, means, survival, differences; distributions last.
export { shareEstimate, type ShareEstimate } from './shareEstimate.ts';
export { wilson } from './wilson.ts';
export { jeffreys, type JeffreysOptions } from './jeffreys.ts';
export { clopperPearson } from './clopperPearson.ts';
export { agrestiCoull } from './agrestiCoull.ts';

export { netEstimate, type NetEstimate } from './netEstimate.ts';
export { netScore } from './netScore.ts';
export { netBonettPrice } from './netBonettPrice.ts';
export { netRocks } from './netRocks.ts';
export { netAgrestiMin } from './netAgrestiMin.ts';
export { netWald } from './netWald.ts';
export { dirichletInterval, type DirichletOptions } from './dirichletInterval.ts';

export { moments, type Moments } from './moments.ts';
export { tInterval } from './tInterval.ts';
export { guardedT, type Ends } from './guardedT.ts';

export { sampleQuantile } from './sampleQuantile.ts';
export { selectQuantiles } from './selectQuantiles.ts';
export type { QuantileDefinition } from './quantilePosition.ts';
export { quantileInterval, type QuantileInterval } from './quantileInterval.ts';
export { geometricMean, type GeometricMean } from './geometricMean.ts';

export { kaplanMeier, type EventsAndCensored, type SurvivalCurve } from './kaplanMeier.ts';
export { survivalAt, type SurvivalAt } from './survivalAt.ts';
export { survivalQuantile, type SurvivalQuantile } from './survivalQuantile.ts';
export type { SurvivalLimits } from './survivalLimit.ts';
export { restrictedMean, type RestrictedMean } from './restrictedMean.ts';
export { logRank } from './logRank.ts';
export { type LogRank, type LogRankOptions, stratifiedLogRank } from './stratifiedLogRank.ts';

export { squareAndAdd, type Estimate } from './squareAndAdd.ts';
export { invertedPValue } from './invertedPValue.ts';
export { netDifference, type NetDifference } from './netDifference.ts';
export { netDifferenceAdjusted, type NetDifferenceAdjusted } from './netDifferenceAdjusted.ts';
export { tTest, type TTest } from './tTest.ts';
export { welch, type Welch } from './welch.ts';

export { intraclassCorrelation, type IntraclassCorrelation } from './intraclassCorrelation.ts';
export { randomEffects, type GroupEstimate, type RandomEffects } from './randomEffects.ts';

export { normalCdf } from './normalCdf.ts';
export { normalSurvival } from './normalSurvival.ts';
export { normalQuantile } from './normalQuantile.ts';
export { criticalValue } from './criticalValue.ts';
export { tCdf } from './tCdf.ts';
export { tSurvival } from './tSurvival.ts';
export { tQuantile } from './tQuantile.ts';
export { betaCdf } from './betaCdf.ts';
export { betaSurvival } from './betaSurvival.ts';
export { betaQuantile } from './betaQuantile.ts';
export { chiSquareCdf } from './chiSquareCdf.ts';
export { chiSquareSurvival } from './chiSquareSurvival.ts';
export { chiSquareQuantile } from './chiSquareQuantile.ts';
export { fCdf } from './fCdf.ts';
export { fSurvival } from './fSurvival.ts';
export { fQuantile } from './fQuantile.ts';

export type { Counted } from './counted.ts';
export type { Limits } from './limits.ts';
export type { Net } from './net.ts';
