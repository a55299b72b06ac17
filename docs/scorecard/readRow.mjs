/** @typedef {import('cx-metrics').Answer} Answer */
/** @typedef {import('./findColumns.mjs').Places} Places */

/**
 * A row as it is counted.
 *
 * @typedef {object} Row
 * @property {string} month - Key of the month; '' without a readable time.
 * @property {string} group - Name of the group; '' without one.
 * @property {Answer} nps - Rating, null or `'invalid'`.
 * @property {Answer} csat - Rating, null or `'invalid'`.
 * @property {Answer} ces - Rating, null or `'invalid'`.
 * @property {Answer} tickets - 1 for an open ticket, 0 for a closed one, null for none, `'invalid'` for unreadable times.
 * @property {Answer} at - 1 for a readable time, null or `'invalid'`.
 * @property {number | null} durationMs - From opened to closed; null unless both are there. Below 0 it is not refused
 * here: `ttr` counts it as invalid.
 */

/**
 * Makes rows out of records.
 *
 * @param {Places} places - Where each column stands.
 * @param {import('./cells.mjs').Cells} cells - How cells are read.
 * @param {(at: Date) => string} monthOf - Key of the month an instant lies in.
 * @returns {(record: readonly string[]) => Row} Record to row.
 */
export function readRow(places, cells, monthOf) {
  const answerAt = (/** @type {readonly string[]} */ record, /** @type {number | undefined} */ place) =>
    place === undefined ? null : cells.answer(record[place] ?? '');
  const timeAt = (/** @type {readonly string[]} */ record, /** @type {number | undefined} */ place) =>
    place === undefined ? null : cells.time(record[place] ?? '');
  return (record) => {
    const at = timeAt(record, places.at);
    const { tickets, durationMs } = ticketOf(timeAt(record, places.opened), timeAt(record, places.closed));
    return {
      month: at instanceof Date ? monthOf(at) : '',
      group: places.by === undefined ? '' : (record[places.by] ?? ''),
      nps: answerAt(record, places.nps),
      csat: answerAt(record, places.csat),
      ces: answerAt(record, places.ces),
      tickets,
      at: at instanceof Date ? 1 : at,
      durationMs,
    };
  };
}

/**
 * @param {Date | null | 'invalid'} opened - When the ticket was opened.
 * @param {Date | null | 'invalid'} closed - When it was closed.
 * @returns {Pick<Row, 'tickets' | 'durationMs'>} Closed, open, none, or not to be read (also closed but never opened).
 */
function ticketOf(opened, closed) {
  if (opened === null && closed === null) return { tickets: null, durationMs: null };
  if (!(opened instanceof Date) || closed === 'invalid') return { tickets: 'invalid', durationMs: null };
  if (closed === null) return { tickets: 1, durationMs: null };
  return { tickets: 0, durationMs: closed.getTime() - opened.getTime() };
}
