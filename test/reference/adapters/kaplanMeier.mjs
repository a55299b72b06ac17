import { kaplanMeier as curveOf, restrictedMean, survivalAt, survivalQuantile } from 'cx-metrics/inference';
import { ends } from '../units.mjs';

const kinds = /** @type {const} */ ({ 'log-log': 'logLog', log: 'log', plain: 'plain' });

/**
 * Tickets one by one as times with their counts.
 *
 * @param {readonly number[]} time
 * @param {readonly number[]} closed
 */
export function countedTimes(time, closed) {
  const times = [...new Set(time)].sort((a, b) => a - b);
  /** @param {number} state */
  const counts = (state) =>
    times.map((at) => time.filter((one, ticket) => one === at && closed[ticket] === state).length);
  return { time: times, events: counts(1), censored: counts(0) };
}

/**
 * @param {{ time: readonly number[], closed: readonly number[], confidence: number, intervalType: keyof typeof kinds, probabilities?: readonly number[] }} input
 */
export function kaplanMeier({ time, closed, confidence, intervalType }) {
  const counts = countedTimes(time, closed);
  const curve = curveOf(counts);
  const limits = kinds[intervalType];
  const points = counts.time.map((at) => survivalAt(curve, at, confidence, limits));
  /** @param {readonly { probability: number }[]} asked */
  const quantiles = (asked) =>
    asked.map(({ probability }) => {
      const found = survivalQuantile(curve, probability, confidence, limits);
      return { probability, time: found.value, ...ends(found) };
    });
  return {
    n: time.length,
    events: counts.events.reduce((sum, count) => sum + count, 0),
    table: {
      ...counts,
      atRisk: Array.from(curve.atRisk),
      survival: Array.from(curve.survival),
      standardError: points.map((point) => point.standardError),
      lower: points.map((point) => point.low),
      upper: points.map((point) => point.high),
    },
    /** Answered for whatever probabilities and horizons a case asks. */
    quantiles,
    /** @param {readonly { tau: number }[]} asked */
    restrictedMean: (asked) =>
      asked.map(({ tau }) => {
        const { mean, standardError } = restrictedMean(curve, tau, confidence);
        return { tau, rmst: mean, standardError };
      }),
  };
}
