import { merge, nps } from 'cx-metrics';
import { moments, netChanges, pairedNetDifference, tInterval, tTest } from 'cx-metrics/inference';
import { notOffered } from '../notOffered.mjs';
import { ends, times } from '../units.mjs';
import { netOf, tallyOf } from './nps.mjs';

/** @typedef {readonly [promoters: number, passives: number, detractors: number]} Row */

/** @param {{ table: readonly [Row, Row, Row], confidence: number }} input */
export function npsPaired({ table, confidence: level }) {
  const byFirst = table.map(countsOf);
  const bySecond = [0, 1, 2].map((then) => countsOf(table.map((row) => /** @type {number} */ (row[then]))));
  const [plus, zero, minus] = /** @type {[Net, Net, Net]} */ (byFirst.map(netOf));
  const changes = netChanges({ plus, zero, minus });
  const { n, standardError, degreesOfFreedom } = moments(changes);
  const { estimate, ...adjusted } = pairedNetDifference({ plus, zero, minus }, level);
  const { t, pValue } = tTest(changes);
  return {
    n,
    nps1: nps(merge(...bySecond.map(tallyOf))).value,
    nps2: nps(merge(...byFirst.map(tallyOf))).value,
    delta: times(estimate, 100),
    standardError: times(standardError, 100),
    t,
    df: degreesOfFreedom,
    pValue,
    tInterval: ends(tInterval(changes, level), 100),
    adjusted: { center: notOffered, ...ends(adjusted, 100) },
  };
}

/** @typedef {import('cx-metrics/inference').Net} Net */

/** @param {readonly number[]} row */
function countsOf([promoters = 0, passives = 0, detractors = 0]) {
  return { promoters, passives, detractors };
}
