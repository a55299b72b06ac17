import { aboutOf } from './about.mjs';
import { counted } from './format.mjs';
import { causesSay, chartSays } from './sentences.mjs';
import { journeyHeadline, journeySays, journeyTables } from './journeyTables.mjs';
import { groupMonthTables, groupTable, monthTable, partTable } from './tables.mjs';
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
  return [...head, '', ...sections.flat(), ...printJourney(scorecard.journey)].join('\n');
}

/**
 * @param {MetricName} metric - Which one.
 * @param {Section} section - What it says.
 * @param {Scorecard} scorecard - The whole.
 * @returns {readonly string[]} Lines.
 */
function printSection(metric, { total, openTickets, groups, months, chart, causes, groupMonths }, scorecard) {
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
    ...paragraph([chartSays(chart, told), ...causesSay(causes, told)]),
    ...(groupMonths === null || groups === null
      ? []
      : groupMonthTables(groupMonths, groups.length, told, by).flatMap(printTable)),
  ];
}

/**
 * @param {Scorecard['journey']} journey - What a file of touchpoints says.
 * @returns {readonly string[]} Lines.
 */
function printJourney(journey) {
  if (journey === null) return [];
  const says = journeySays(journey).map((sentence) => `  ${sentence}`);
  return [`Journeys  ${journeyHeadline(journey)}`, ...says, '', ...journeyTables(journey).flatMap(printTable)];
}

/**
 * @param {readonly string[]} sentences - Some of them ''.
 * @returns {readonly string[]} A line for each, and an empty one; none without sentences.
 */
function paragraph(sentences) {
  const lines = sentences.filter((sentence) => sentence !== '').map((sentence) => `  ${sentence}`);
  return lines.length === 0 ? [] : [...lines, ''];
}

/**
 * @param {Table} table - Head, rows and a note.
 * @returns {readonly string[]} Lines of equal columns, and an empty one.
 */
function printTable({ spans = [], head, rows, note }) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => width(cells[column] ?? ''))));
  const line = (/** @type {readonly string[]} */ cells) =>
    `  ${cells.map((cell, column) => padded(cell, widths[column] ?? 0, column > 0)).join('  ')}`.trimEnd();
  return [...spanLine(spans, widths), line(head), ...rows.map(line), ...(note === null ? [] : [`  ${note}`]), ''];
}

/**
 * What stands over several columns, in the middle of them.
 *
 * @param {NonNullable<Table['spans']>} spans - Names, and over how many columns each stands.
 * @param {readonly number[]} widths - Of the columns.
 * @returns {readonly string[]} A line, or none.
 */
function spanLine(spans, widths) {
  if (spans.length === 0) return [];
  let column = 0;
  const cells = spans.map(({ name, columns }) => {
    const over = widths.slice(column, (column += columns));
    const room = over.reduce((sum, each) => sum + each, 2 * (over.length - 1));
    const before = columns === 1 ? 0 : Math.max(0, Math.floor((room - width(name)) / 2));
    return padded(' '.repeat(before) + name, room, false);
  });
  return [`  ${cells.join('  ')}`.trimEnd()];
}

/**
 * @param {string} cell - Text of a cell.
 * @param {number} to - Width of its column.
 * @param {boolean} right - Whether it stands right.
 */
function padded(cell, to, right) {
  const blanks = ' '.repeat(Math.max(0, to - width(cell)));
  return right ? blanks + cell : cell + blanks;
}

/** @param {string} text - Text without control characters; combining marks stand on the letter before. */
function width(text) {
  return [...text.replace(/\p{M}/gu, '')].length;
}
