import { nps as score, share } from 'cx-metrics';
import { dirichletInterval, netAgrestiMin, netEstimate, tInterval } from 'cx-metrics/inference';
import { notOffered } from '../notOffered.mjs';
import { ends, times } from '../units.mjs';

/** @typedef {{ promoters: number, passives: number, detractors: number }} Counts */

/** @param {Counts} counts */
export const tallyOf = ({ promoters, passives, detractors }) => ({ 10: promoters, 7: passives, 0: detractors });

/** @param {Counts} counts */
export const netOf = ({ promoters, passives, detractors }) => ({ plus: promoters, zero: passives, minus: detractors });

/** @param {Counts} counts @returns {readonly (readonly [number, number])[]} */
export const scoresOf = ({ promoters, passives, detractors }) => [
  [1, promoters],
  [0, passives],
  [-1, detractors],
];

/** @param {Counts & { confidence: number }} input */
export function nps({ confidence: level, ...counts }) {
  const answers = tallyOf(counts);
  const { estimate: _, variance, sampleVariance, standardError } = netEstimate(netOf(counts));
  const { n, value } = score(answers);
  /** @param {'score' | 'wald' | 'rocks' | 'bonettPrice'} method */
  const limits = (method) => ends(score(answers, { level, method }).interval);
  return {
    n,
    nps: value,
    promoterShare: share(answers, (rating) => rating >= 9),
    passiveShare: share(answers, (rating) => rating >= 7 && rating < 9),
    detractorShare: share(answers, (rating) => rating < 7),
    variance: times(variance, 100 * 100),
    sampleVariance: times(sampleVariance, 100 * 100),
    standardError: times(standardError, 100),
    score: limits('score'),
    wald: limits('wald'),
    waldUnclipped: notOffered,
    tInterval: ends(tInterval(scoresOf(counts), level), 100),
    adjustedWald: { ...limits('rocks'), center: notOffered },
    bonettPrice: { ...limits('bonettPrice'), center: notOffered },
    agrestiMin: { ...ends(netAgrestiMin(netOf(counts), level), 100), center: notOffered },
    dirichletJeffreys: ends(dirichletInterval(netOf(counts), level), 100),
  };
}
