import { aboutOf } from './about.mjs';
import { counted } from './format.mjs';
import { groupTable, monthTable, partTable } from './tables.mjs';
import { aboutData, headline, leftOutText, limits, openText } from './words.mjs';

/** @typedef {import('./makeScorecard.mjs').MetricName} MetricName */
/** @typedef {import('./makeScorecard.mjs').Scorecard} Scorecard */
/** @typedef {import('./makeScorecard.mjs').Section} Section */
/** @typedef {import('./tables.mjs').Table} Table */

/**
 * A scorecard as text for a terminal.
 *
 * @param {Scorecard} scorecard - The readings.
 * @returns {string} Lines, the last one ended.
 */
export function print(scorecard) {
  const sections = Object.entries(scorecard.sections).map(([metric, section]) =>
    printSection(/** @type {MetricName} */ (metric), section, scorecard),
  );
  const head = ['Customer experience scorecard', ...aboutData(scorecard)];
  return [...head, '', ...sections.flat()].join('\n');
}

/**
 * @param {MetricName} metric - Which one.
 * @param {Section} section - What it says.
 * @param {Scorecard} scorecard - The whole.
 * @returns {readonly string[]} Lines.
 */
function printSection(metric, { total, openTickets, groups, months }, scorecard) {
  const told = aboutOf(metric, total, scorecard);
  const by = scorecard.columns.by ?? '';
  const interval = limits(total.interval, told.short);
  return [
    `${told.title}  ${headline(total, told)}`,
    `  ${told.name}: ${told.question}`,
    `  ${interval === '' ? '' : `95 % interval ${interval}, `}${counted(total.n, told.answers)}`,
    `  left out: ${leftOutText(total)}`,
    ...(openTickets === undefined ? [] : [`  ${openText(openTickets, scorecard)}`]),
    '',
    ...printTable(partTable(total, told)),
    ...(groups === null ? [] : printTable(groupTable(groups, told, by))),
    ...(months === null ? [] : printTable(monthTable(months, told))),
  ];
}

/**
 * @param {Table} table - Head, rows and a note.
 * @returns {readonly string[]} Lines of equal columns, and an empty one.
 */
function printTable({ head, rows, note }) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => width(cells[column] ?? ''))));
  const line = (/** @type {readonly string[]} */ cells) =>
    `  ${cells.map((cell, column) => padded(cell, widths[column] ?? 0, column > 0)).join('  ')}`.trimEnd();
  return [line(head), ...rows.map(line), ...(note === null ? [] : [`  ${note}`]), ''];
}

/**
 * @param {string} cell - Text of a cell.
 * @param {number} to - Width of its column.
 * @param {boolean} right - Whether it stands right.
 */
function padded(cell, to, right) {
  const blanks = ' '.repeat(to - width(cell));
  return right ? blanks + cell : cell + blanks;
}

/** @param {string} text - Text without control characters; combining marks stand on the letter before. */
function width(text) {
  return [...text.replace(/\p{M}/gu, '')].length;
}
