import { cusum, ewma, nelsonRules, pChart, xmr } from 'cx-metrics';
import { controlConstants } from 'cx-metrics/inference';
import { ends } from '../units.mjs';

/** @typedef {readonly number[]} Numbers */

const rules = /** @type {const} */ ([1, 2, 3, 4, 5, 6, 7, 8]);

/** @type {Record<string, ((input: never) => unknown) | undefined>} */
const charts = {
  /** @param {{ subgroupSize: number }} input */
  constants: ({ subgroupSize }) => controlConstants(subgroupSize),
  /** @param {{ values: Numbers }} input */
  xmr({ values }) {
    const chart = xmr(values);
    return {
      ...chart,
      ...ends(chart),
      movingRangeUpper: chart.movingRangeHigh,
      beyondLimits: brokenIn(chart.signals, 1),
    };
  },
  /** @param {{ successes: Numbers, sizes: Numbers }} input */
  proportion({ successes, sizes }) {
    const [plain, laney] = [pChart(successes, sizes, { correction: 'none' }), pChart(successes, sizes)];
    return {
      center: plain.center,
      proportions: plain.shares,
      lower: plain.low,
      upper: plain.high,
      zScores: laney.zScores,
      laneySigmaZ: laney.sigmaZ,
      laneyLower: laney.low,
      laneyUpper: laney.high,
    };
  },
  /** @param {{ values: Numbers, center: number, sigma: number, lambda: number, width: number }} input */
  ewma({ values, ...options }) {
    const { means, low, high, signals } = ewma(values, options);
    return { values: means, lower: low, upper: high, signals };
  },
  /** @param {{ values: Numbers, target: number, sigma: number, slack: number, decision: number }} input */
  cusum({ values, target, ...options }) {
    const { above, below, signals } = cusum(values, { center: target, ...options });
    return { high: above, low: below, signals };
  },
  /** @param {{ values: Numbers, center: number, sigma: number }} input */
  nelson({ values, ...options }) {
    const signals = nelsonRules(values, { ...options, rules });
    return Object.fromEntries(rules.map((rule) => [`rule${rule}`, brokenIn(signals, rule)]));
  },
};

/** @param {{ kind: string }} input */
export function controlCharts({ kind, ...input }) {
  return charts[kind]?.(/** @type {never} */ (input));
}

/** @param {readonly import('cx-metrics').Signal[]} signals @param {import('cx-metrics').NelsonRule} rule */
function brokenIn(signals, rule) {
  return signals.filter((signal) => signal.rules.includes(rule)).map(({ index }) => index);
}
