import { mapGroups, mixAndRate, xmr } from 'cx-metrics';

/** @typedef {import('./makeScorecard.mjs').AnyPoint} AnyPoint */

/**
 * What a control chart of the months says.
 *
 * @typedef {object} Chart
 * @property {number} center - The mean of the months.
 * @property {number} low - Below it a month is out of the ordinary.
 * @property {number} high - Above it likewise.
 * @property {readonly { period: string, rules: readonly number[] }[]} signals - The months that are.
 */

/**
 * A clear change, split by cause.
 *
 * @typedef {object} Cause
 * @property {string} period - Key of the month.
 * @property {number} change - From the month before.
 * @property {number} within - Because customers answered otherwise.
 * @property {number} mix - Because other customers answered.
 * @property {boolean} simpson - Whether the whole went one way and the groups only the other.
 * @property {string} group - The group that added the most by its own answers.
 * @property {number} ofGroup - What it added.
 */

const fewest = 8;

/**
 * The chart of a row of months: which of them are out of the ordinary for this row.
 *
 * @param {readonly AnyPoint[]} months - Points of a trend; a month that had not ended is left out.
 * @returns {Chart | null} Null below eight months with a value: too few to know what is ordinary.
 */
export function chartOf(months) {
  const ended = months.filter(({ complete }) => complete !== false);
  const { n, center, low, high, signals } = xmr(ended.map(({ reading }) => reading.value));
  if (n < fewest || center === null || low === null || high === null) return null;
  return {
    center,
    low,
    high,
    signals: signals.map(({ index, rules }) => ({ period: ended[index]?.period ?? '', rules })),
  };
}

/**
 * Why the months that changed clearly did: other answers, or other customers.
 *
 * @template {import('./makeScorecard.mjs').AnyReading} R
 * @param {readonly AnyPoint[]} months - Points of a trend, with their verdicts.
 * @param {(month: string) => import('cx-metrics').Groups<import('cx-metrics').Tally>} groupsIn - The answers of a month by group.
 * @param {import('cx-metrics').Metric<import('cx-metrics').Tally, R, { invalid?: 'count' }>} metric - A metric that is a mean over answers.
 * @returns {readonly Cause[]} One for every clear change.
 */
export function causesOf(months, groupsIn, metric) {
  return months.flatMap(({ period, against, change: { verdict } }) => {
    if (against === null || (verdict !== 'better' && verdict !== 'worse')) return [];
    const split = mixAndRate(groupsIn(against), groupsIn(period), metric, { invalid: 'count' });
    const [group = '', ofGroup = 0] =
      Object.entries(mapGroups(split.bySegment, ({ within }) => within ?? 0)).sort(
        ([, a], [, b]) => Math.abs(b) - Math.abs(a),
      )[0] ?? [];
    const { change, within, mix, simpson } = split;
    return change === null || within === null || mix === null
      ? []
      : [{ period, change, within, mix, simpson, group, ofGroup }];
  });
}
