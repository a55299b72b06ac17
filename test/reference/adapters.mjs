import { distributions } from './adapters/distributions.mjs';
import { intraclass } from './adapters/intraclassCorrelation.mjs';
import { kaplanMeier } from './adapters/kaplanMeier.mjs';
import { logRank } from './adapters/logRank.mjs';
import { means } from './adapters/means.mjs';
import { nps } from './adapters/nps.mjs';
import { npsDifference } from './adapters/npsDifference.mjs';
import { proportionIntervals } from './adapters/proportionIntervals.mjs';
import { quantileInterval } from './adapters/quantileInterval.mjs';
import { quantiles } from './adapters/quantiles.mjs';
import { resolutionTime } from './adapters/resolutionTime.mjs';
import { shrinkage } from './adapters/shrinkage.mjs';
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
  quantiles: quantiles,
  'sample quantiles': quantiles,
  'quantile-interval': quantileInterval,
  'distribution-free interval for a quantile': quantileInterval,
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
};
