import { changePoints } from './adapters/changePoints.mjs';
import { confidenceSequence } from './adapters/confidenceSequence.mjs';
import { controlCharts } from './adapters/controlCharts.mjs';
import { decomposition } from './adapters/decomposition.mjs';
import { distributions } from './adapters/distributions.mjs';
import { intraclass } from './adapters/intraclassCorrelation.mjs';
import { interruptedSeries } from './adapters/interruptedSeries.mjs';
import { kaplanMeier } from './adapters/kaplanMeier.mjs';
import { logRank } from './adapters/logRank.mjs';
import { means } from './adapters/means.mjs';
import { multipleTesting } from './adapters/multipleTesting.mjs';
import { nps } from './adapters/nps.mjs';
import { npsDifference } from './adapters/npsDifference.mjs';
import { npsPaired } from './adapters/npsPaired.mjs';
import { proportionDifference } from './adapters/proportionDifference.mjs';
import { proportionDifferencePaired } from './adapters/proportionDifferencePaired.mjs';
import { proportionIntervals } from './adapters/proportionIntervals.mjs';
import { quantileInterval } from './adapters/quantileInterval.mjs';
import { quantiles } from './adapters/quantiles.mjs';
import { rankTests } from './adapters/rankTests.mjs';
import { resolutionTime } from './adapters/resolutionTime.mjs';
import { seasonalTrend } from './adapters/seasonalTrend.mjs';
import { shrinkage } from './adapters/shrinkage.mjs';
import { trend } from './adapters/trend.mjs';

/**
 * One adapter for each topic, by the topic's name and by that of its file: it calls public functions and gives their
 * results the names of the reference files.
 *
 * @type {Record<string, ((input: never) => unknown) | undefined>}
 */
export const adapters = {
  distributions,
  'proportion-intervals': proportionIntervals,
  nps,
  'Net Promoter Score of one sample': nps,
  'nps-difference': npsDifference,
  'difference of Net Promoter Scores of two independent samples': npsDifference,
  'nps-paired': npsPaired,
  'Net Promoter Score change for the same respondents': npsPaired,
  'proportion-difference': proportionDifference,
  'difference of two independent proportions': proportionDifference,
  'proportion-difference-paired': proportionDifferencePaired,
  'difference of two paired proportions': proportionDifferencePaired,
  'confidence-sequence': confidenceSequence,
  'confidence sequences': confidenceSequence,
  'multiple-testing': multipleTesting,
  'adjusted p-values': multipleTesting,
  quantiles: quantiles,
  'sample quantiles': quantiles,
  'quantile-interval': quantileInterval,
  'distribution-free interval for a quantile': quantileInterval,
  'rank-tests': rankTests,
  'Mann-Whitney, Brunner-Munzel, Kruskal-Wallis': rankTests,
  'resolution-time': resolutionTime,
  'resolution time of closed tickets': resolutionTime,
  means,
  'kaplan-meier': kaplanMeier,
  'Kaplan-Meier time to resolution with open tickets': kaplanMeier,
  'log-rank': logRank,
  'log-rank test': logRank,
  'intraclass-correlation': intraclass,
  'one-way intraclass correlation': intraclass,
  shrinkage,
  'random-effects shrinkage of segment scores': shrinkage,
  trend,
  'Mann-Kendall test and Theil-Sen slope': trend,
  'seasonal-trend': seasonalTrend,
  'seasonal Mann-Kendall test': seasonalTrend,
  'control-charts': controlCharts,
  'control charts': controlCharts,
  'change-points': changePoints,
  'mean-shift segmentation with a penalty': changePoints,
  'interrupted-series': interruptedSeries,
  'segmented regression': interruptedSeries,
  decomposition,
  'change split into mix and within-segment parts': decomposition,
};
