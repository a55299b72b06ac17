import { unitOf } from './format.mjs';

/** @typedef {import('./about.mjs').About} About */
/** @typedef {import('./makeScorecard.mjs').AnyReading} AnyReading */

/**
 * What an axis counts in; durations are drawn in minutes, hours or days.
 *
 * @param {readonly AnyReading[]} readings - All that are drawn.
 * @param {About} about - How they are told.
 * @returns {{ title: string, transform: { calculate: string, as: string }[] }} Its title, and what scales the values.
 */
export function axisOf(readings, { title, unit }) {
  if (readings[0]?.unit !== 'milliseconds') return { title: `${title} (${unit})`, transform: [] };
  const { name, ms } = unitOf(Math.max(...readings.map(({ value }) => value ?? 0)));
  const scaled = (/** @type {string} */ field) => ({
    calculate: `datum.${field} === null ? null : datum.${field} / ${ms}`,
    as: field,
  });
  return { title: `${title} (${name})`, transform: [scaled('value'), scaled('low'), scaled('high')] };
}
