import { cutToLargest } from './cutToLargest.mjs';
import { counted, number } from './format.mjs';
import { shown } from './shown.mjs';
import { headline, limits, verdictText } from './words.mjs';

/** @typedef {import('./about.mjs').About} About */
/** @typedef {import('./makeScorecard.mjs').AnyReading} AnyReading */
/** @typedef {import('./makeScorecard.mjs').Section} Section */

/**
 * A table as text: the first column stands left, all others right.
 *
 * @typedef {object} Table
 * @property {readonly string[]} head - Names of the columns.
 * @property {readonly (readonly string[])[]} rows - Cells.
 * @property {string | null} note - What the table does not show.
 */

const mostMonths = 36;

/**
 * The parts of a reading, or the percentiles of a duration.
 *
 * @param {AnyReading} reading - In total.
 * @param {About} about - How it is told.
 * @returns {Table} A row for each part.
 */
export function partTable(reading, about) {
  if ('percentiles' in reading) {
    const { p75, p90, p95, p99 } = reading.percentiles;
    const times = {
      'median (50 %)': reading.value,
      '75 %': p75,
      '90 %': p90,
      '95 %': p95,
      '99 %': p99,
      mean: reading.mean,
    };
    const rows = Object.entries(times).map(([name, ms]) => [name, ms === null ? '-' : about.short(ms)]);
    return { head: ['closed within', 'time'], rows, note: null };
  }
  const rows = about.parts.map(({ name, key }) => {
    const part = partOf(reading, key);
    return [name, number(part.count), part.percent === null ? '-' : `${number(part.percent, 1)} %`];
  });
  return { head: ['', `${about.answers}s`, 'share'], rows, note: null };
}

/**
 * @param {AnyReading} reading - A reading that has parts.
 * @param {string} key - Name of the part.
 * @returns {import('cx-metrics').Part} The part.
 */
export function partOf(reading, key) {
  return (
    /** @type {{ readonly [key: string]: import('cx-metrics').Part }} */ (/** @type {unknown} */ (reading))[key] ?? {
      count: 0,
      percent: null,
    }
  );
}

/**
 * The groups, the one with most answers first.
 *
 * @param {NonNullable<Section['groups']>} groups - Their readings.
 * @param {About} about - How they are told.
 * @param {string} by - Name of the column.
 * @returns {Table} A row for each group.
 */
export function groupTable(groups, about, by) {
  const { largest, others } = cutToLargest(groups);
  return {
    head: [`by ${shown(by)}`, ...figureHead(about), ...partHead(about), about.none, 'invalid'],
    rows: largest.map((reading) => [
      groupName(reading.group),
      ...figures(reading, about, about.exact),
      ...partCells(reading, about),
      number(reading.leftOut.skipped),
      number(reading.leftOut.invalid),
    ]),
    note:
      others === null
        ? null
        : `and ${counted(others.groups, 'smaller group')} with ${counted(others.answers, about.answers)}`,
  };
}

/** @param {string} name - Name of a group; what has none is shown as such. */
export function groupName(name) {
  return name.trim() === '' ? '(none)' : shown(name);
}

/**
 * The months, each with its change against the one before.
 *
 * @param {NonNullable<Section['months']>} months - Points of a trend.
 * @param {About} about - How they are told.
 * @returns {Table} A row for each month.
 */
export function monthTable(months, about) {
  const earlier = months.length - mostMonths;
  return {
    head: ['by month', ...figureHead(about), 'change', '95 % interval', 'verdict'],
    rows: months
      .slice(-mostMonths)
      .map(({ period, reading, change }) => [
        period,
        ...figures(reading, about, about.short),
        change.value === null ? '' : about.change(change.value),
        limits(change.interval, about.change),
        verdictText(change),
      ]),
    note: earlier > 0 ? `and ${counted(earlier, 'earlier month')} (--json gives all)` : null,
  };
}

/** @param {About} about - How the metric is told. */
const figureHead = (about) => [about.title, '95 % interval', `${about.answers}s`];

/** @param {About} about - How the metric is told. */
const partHead = (about) => about.parts.map(({ name }) => name);

/**
 * @param {AnyReading} reading - A reading.
 * @param {About} about - How it is told.
 * @param {(value: number) => string} text - The value as text.
 */
const figures = (reading, about, text) => [
  reading.value === null ? headline(reading, about) : text(reading.value),
  limits(reading.interval, about.short),
  number(reading.n),
];

/**
 * @param {AnyReading} reading - A reading.
 * @param {About} about - How it is told.
 */
const partCells = (reading, about) =>
  about.parts.map(({ key }) => {
    const { percent } = partOf(reading, key);
    return percent === null ? '-' : `${number(percent, 1)} %`;
  });
