// How sure: numbers in, numbers out. Shares, net scores, means, survival, differences, pairs, ranks, daily looks, trends; distributions last.
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
export { newcombe } from './newcombe.ts';
export { miettinenNurminen } from './miettinenNurminen.ts';
export { mee } from './mee.ts';
export { agrestiCaffo } from './agrestiCaffo.ts';
export { pooledZTest, type ZTest } from './pooledZTest.ts';
export { nMinusOneTest } from './nMinusOneTest.ts';
export { fisherTest } from './fisherTest.ts';

export { shareChanges, type PairedShares } from './shareChanges.ts';
export { pairedShareDifference } from './pairedShareDifference.ts';
export { tango } from './tango.ts';
export { newcombePaired } from './newcombePaired.ts';
export { mcnemar, type McNemar } from './mcnemar.ts';
export { netChanges, type PairedNets } from './netChanges.ts';
export { pairedNetDifference } from './pairedNetDifference.ts';
export { pairedMeanDifference } from './pairedMeanDifference.ts';

export { probabilityOfSuperiority } from './probabilityOfSuperiority.ts';
export { cliffDelta } from './cliffDelta.ts';
export { brunnerMunzel, type BrunnerMunzel } from './brunnerMunzel.ts';
export { mannWhitney, type MannWhitney } from './mannWhitney.ts';
export { kruskalWallis, type KruskalWallis } from './kruskalWallis.ts';

export { adjustPValues, type Adjustment, type AdjustPValuesOptions } from './adjustPValues.ts';

export { meanSequence, type SequenceMoments } from './meanSequence.ts';
export { meanDifferenceSequence } from './meanDifferenceSequence.ts';
export { shareSequence, type ShareSequenceOptions } from './shareSequence.ts';
export { netSequence, type NetSequenceOptions } from './netSequence.ts';
export { sequenceCriticalValue, type SequenceTuning } from './sequenceCriticalValue.ts';

export { mannKendall, type MannKendall, type PairSums, type TrendTest } from './mannKendall.ts';
export { seasonalMannKendall, type SeasonalMannKendall } from './seasonalMannKendall.ts';
export { theilSen, type TheilSen, type TheilSenOptions } from './theilSen.ts';
export { controlConstants, type ControlConstants } from './controlConstants.ts';
export { kitagawa, type Kitagawa, type SegmentEffect, type SegmentRate, type ThreeFold } from './kitagawa.ts';
export type { Series } from './series.ts';

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
export type { Difference } from './difference.ts';
export type { Limits } from './limits.ts';
export type { Net } from './net.ts';
export type { PairedDifference } from './pairedDifference.ts';
export type { ShareCounts } from './shareCounts.ts';
