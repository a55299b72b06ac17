import { cutToLargest } from './cutToLargest.mjs';
import { counted, number } from './format.mjs';
import { shown } from './shown.mjs';
import { chance, headline, limits, shortVerdict, verdictText } from './words.mjs';

/** @typedef {import('./about.mjs').About} About */
/** @typedef {import('./makeScorecard.mjs').AnyReading} AnyReading */
/** @typedef {import('./makeScorecard.mjs').Section} Section */

/**
 * A table as text: the first column stands left, all others right.
 *
 * @typedef {object} Table
 * @property {readonly { name: string, columns: number }[]} [spans] - What stands over the columns, together all of them.
 * @property {readonly string[]} head - Names of the columns.
 * @property {readonly (readonly string[])[]} rows - Cells.
 * @property {string | null} note - What the table does not show.
 */

const mostMonths = 36;
const groupsBeside = 3;

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
  return {
    head: ['by month', ...figureHead(about), 'change', '95 % interval', 'p', 'verdict'],
    rows: months
      .slice(-mostMonths)
      .map(({ period, reading, change }) => [
        period,
        ...figures(reading, about, about.short),
        change.value === null ? '' : about.change(change.value),
        limits(change.interval, about.change),
        chance(change),
        verdictText(change),
      ]),
    note: earlierNote(months),
  };
}

/**
 * The months of the largest groups, side by side: a few tables of at most three groups each.
 *
 * @param {NonNullable<Section['groupMonths']>} groups - Points of their trends, all of the same months.
 * @param {number} all - How many groups there are.
 * @param {About} about - How they are told.
 * @param {string} by - Name of the column.
 * @returns {readonly Table[]} A row for each month.
 */
export function groupMonthTables(groups, all, about, by) {
  const tables = Math.ceil(groups.length / groupsBeside);
  const perTable = Math.ceil(groups.length / tables);
  return Array.from({ length: tables }, (_, index) => {
    const beside = groups.slice(index * perTable, (index + 1) * perTable);
    const months = beside[0]?.months ?? [];
    return {
      spans: [
        { name: `by ${shown(by)}`, columns: 1 },
        ...beside.map(({ group }) => ({ name: groupName(group), columns: 3 })),
      ],
      head: ['and month', ...beside.flatMap(() => ['change', '95 % interval', 'verdict'])],
      rows: months.slice(-mostMonths).map(({ period }, place) => [
        period,
        ...beside.flatMap((group) => {
          const change = group.months.slice(-mostMonths)[place]?.change;
          if (change === undefined) return ['', '', ''];
          const value = change.value === null ? '' : about.change(change.value);
          return [value, limits(change.interval, about.change), shortVerdict(change)];
        }),
      ]),
      note:
        index === tables - 1 && all > groups.length
          ? `and ${counted(all - groups.length, 'smaller group')}, whose months are not shown`
          : null,
    };
  });
}

/** @param {NonNullable<Section['months']>} months - Points of a trend. */
function earlierNote({ length }) {
  return length > mostMonths ? `and ${counted(length - mostMonths, 'earlier month')} (--json gives all)` : null;
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
