import { axisOf } from './axisOf.mjs';
import { accent, draw } from './draw.mjs';
import { verdictText } from './words.mjs';

/** @typedef {import('./about.mjs').About} About */
/** @typedef {import('./makeScorecard.mjs').Section} Section */

const colours = { better: '#15803d', worse: '#b91c1c' };
/** Whether a point is a clear change, in the words of a chart. */
const isClear = "(datum.verdict === 'better' || datum.verdict === 'worse')";

/**
 * A score by month, with its interval; a triangle marks a clear change.
 *
 * @param {NonNullable<Section['months']>} months - Points of a trend.
 * @param {About} about - How they are told.
 * @returns {Promise<string>} An inline SVG; '' without a value.
 */
export async function monthChart(months, about) {
  const axis = axisOf(
    months.map(({ reading }) => reading),
    about,
  );
  const values = months.map(({ period, reading, change }) => ({
    period,
    value: reading.value,
    low: reading.interval?.low ?? null,
    high: reading.interval?.high ?? null,
    verdict: verdictText(change),
    rises: change.value !== null && change.value > 0,
  }));
  if (values.every(({ value }) => value === null)) return '';
  const x = /** @type {const} */ ({
    field: 'period',
    type: 'ordinal',
    title: null,
    axis: { labelAngle: 0, labelOverlap: 'greedy', grid: false },
    scale: { type: 'point', padding: 0.4 },
  });
  return draw(`${about.title} by month`, {
    width: 760,
    height: 200,
    data: { values },
    transform: axis.transform,
    encoding: { x },
    layer: [
      {
        mark: { type: 'area', color: accent, opacity: 0.15 },
        encoding: {
          y: { field: 'low', type: 'quantitative', title: axis.title, scale: { zero: false, nice: true } },
          y2: { field: 'high' },
        },
      },
      {
        mark: { type: 'line', color: accent, strokeWidth: 2 },
        encoding: { y: { field: 'value', type: 'quantitative' } },
      },
      {
        mark: { type: 'point', filled: true, opacity: 1 },
        encoding: {
          y: { field: 'value', type: 'quantitative' },
          color: {
            condition: [
              { test: "datum.verdict === 'better'", value: colours.better },
              { test: "datum.verdict === 'worse'", value: colours.worse },
            ],
            value: accent,
          },
          shape: {
            condition: [
              { test: `${isClear} && datum.rises`, value: 'triangle-up' },
              { test: isClear, value: 'triangle-down' },
            ],
            value: 'circle',
          },
          size: { condition: { test: isClear, value: 130 }, value: 36 },
        },
      },
    ],
  });
}
