import { axisOf } from './axisOf.mjs';
import { cutToLargest } from './cutToLargest.mjs';
import { accent, draw } from './draw.mjs';
import { groupName } from './tables.mjs';

/** @typedef {import('./about.mjs').About} About */
/** @typedef {import('./makeScorecard.mjs').Section} Section */

/**
 * A score by group, with its interval.
 *
 * @param {NonNullable<Section['groups']>} groups - Their readings.
 * @param {About} about - How they are told.
 * @returns {Promise<string>} An inline SVG; '' without a value.
 */
export async function groupChart(groups, about) {
  const { largest } = cutToLargest(groups);
  const axis = axisOf(largest, about);
  const values = largest.map(({ group, value, interval }, place) => ({
    // Two long names may be shown alike, so the place comes first and is cut off in the label.
    group: `${place}|${groupName(group)}`,
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  }));
  if (values.every(({ value }) => value === null)) return '';
  const y = /** @type {const} */ ({
    field: 'group',
    type: 'nominal',
    title: null,
    sort: null,
    axis: {
      labelExpr: "slice(datum.label, indexof(datum.label, '|') + 1)",
      labelLimit: 220,
      ticks: false,
      domain: false,
    },
  });
  return draw(`${about.title} by group`, {
    width: 600,
    height: { step: 26 },
    data: { values },
    transform: axis.transform,
    encoding: { y },
    layer: [
      {
        mark: { type: 'rule', color: accent, strokeWidth: 5, opacity: 0.3 },
        encoding: {
          x: { field: 'low', type: 'quantitative', title: axis.title, scale: { zero: false, nice: true } },
          x2: { field: 'high' },
        },
      },
      {
        mark: { type: 'point', filled: true, size: 80, color: accent, opacity: 1 },
        encoding: { x: { field: 'value', type: 'quantitative' } },
      },
    ],
  });
}
