import { localTime, merge, month, tallyBy, tallyEach } from 'cx-metrics';
import { cells } from './cells.mjs';
import { findColumns } from './findColumns.mjs';
import { GrowingNumbers } from './growingNumbers.mjs';
import { readCsv } from './readCsv.mjs';
import { readRow } from './readRow.mjs';
import { refuseTooMany } from './refuseTooMany.mjs';

/** @typedef {import('cx-metrics').Tally} Tally */
/**
 * @template T
 * @typedef {import('cx-metrics').Groups<T>} Groups
 */
/** @typedef {import('./readRow.mjs').Row} Row */
/** @typedef {'nps' | 'csat' | 'ces' | 'tickets' | 'at'} Question */
/** @typedef {{ readonly [question in Question]: Tally }} Counts */

/**
 * A file of answers as counts; only the durations of closed tickets are kept one by one.
 *
 * @typedef {object} Counted
 * @property {number} rows - Rows without the header.
 * @property {number} readInZone - Times that had no offset.
 * @property {readonly import('./cells.mjs').Unread[]} unread - The first few texts that are no number or time.
 * @property {Groups<Groups<Counts>>} answers - By group and month; '' holds the rows without one, or without a readable time.
 * @property {GrowingNumbers} durations - Milliseconds from opened to closed.
 * @property {GrowingNumbers} ages - Milliseconds from opened to the moment of looking, of open tickets.
 */

const rowsPerBatch = 50_000;

/** What is counted of each row. */
const questions = {
  nps: (/** @type {Row} */ row) => row.nps,
  csat: (/** @type {Row} */ row) => row.csat,
  ces: (/** @type {Row} */ row) => row.ces,
  tickets: (/** @type {Row} */ row) => row.tickets,
  at: (/** @type {Row} */ row) => row.at,
};

/** What there is without a file of answers. @type {Counted} */
export const noAnswers = {
  rows: 0,
  readInZone: 0,
  unread: [],
  answers: {},
  durations: new GrowingNumbers(),
  ages: new GrowingNumbers(),
};

/**
 * Counts a file of answers by month and by group. Rows are counted in batches and the counts merged, so that memory
 * does not grow with the file.
 *
 * @param {string} path - A .csv or .csv.gz file.
 * @param {Pick<import('./options.mjs').Options, 'columns' | 'zone' | 'missing' | 'asOf' | 'hours'>} options - Columns, zone, missing texts, ticket rules.
 * @param {Parameters<typeof readCsv>[2]} report - Told how far the reading is.
 * @returns {Promise<Counted>} The counts.
 * @throws {Stop} For a file that is missing or no CSV, for a column that it has not, and for a column of too many groups or numbers.
 */
export async function countAnswers(path, { columns, zone, missing, asOf, hours }, report) {
  const monthOf = month(zone);
  const reader = cells(missing, localTime(zone));
  const durations = new GrowingNumbers();
  const ages = new GrowingNumbers();
  /** @type {Counted['answers']} */
  let answers = {};
  /** @type {Counts} */
  let all = tallyEach([], questions);
  /** @type {Row[]} */
  let batch = [];
  let rows = 0;
  /** @type {((record: readonly string[]) => Row) | null} */
  let toRow = null;

  const countBatch = () => {
    answers = merge(answers, tallyBy(batch, [(row) => row.group, (row) => row.month], questions, { invalid: 'count' }));
    all = merge(all, tallyEach(batch, questions, { invalid: 'count' }));
    batch = [];
    refuseTooMany(Object.keys(answers).length, all, columns);
  };
  const take = (/** @type {string[]} */ record) => {
    if (toRow === null) {
      toRow = readRow(findColumns(record, columns), reader, monthOf, { asOf, hours });
      return;
    }
    const row = toRow(record);
    if (row.ageMs !== null) ages.push(row.group, row.month, row.ageMs);
    if (row.durationMs !== null) durations.push(row.group, row.month, row.durationMs);
    batch.push(row);
    rows++;
    if (batch.length === rowsPerBatch) countBatch();
  };

  await readCsv(path, take, report);
  countBatch();
  return { rows, readInZone: reader.readInZone(), unread: reader.unread(), answers, durations, ages };
}
