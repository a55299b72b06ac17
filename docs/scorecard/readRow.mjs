import { elapsed } from 'cx-metrics';

/** @typedef {import('cx-metrics').Answer} Answer */
/** @typedef {import('./findColumns.mjs').Places} Places */

/**
 * How tickets are looked at.
 *
 * @typedef {object} TicketRules
 * @property {Date | null} asOf - The moment of looking; null: open tickets have no age.
 * @property {import('cx-metrics').OpeningHours | null} hours - Only time inside them counts; null: all time does.
 */

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
 * @property {number | null} durationMs - From opened to closed; null unless both are there.
 * @property {number | null} ageMs - From opened to the moment of looking; null unless the ticket was open then.
 */

/**
 * Makes rows out of records.
 *
 * @param {Places} places - Where each column stands.
 * @param {import('./cells.mjs').Cells} cells - How cells are read.
 * @param {(at: Date) => string} monthOf - Key of the month an instant lies in.
 * @param {TicketRules} rules - When the tickets are looked at, and the hours that count.
 * @returns {(record: readonly string[]) => Row} Record to row.
 */
export function readRow(places, cells, monthOf, rules) {
  const answerAt = (/** @type {readonly string[]} */ record, /** @type {number | undefined} */ place) =>
    place === undefined ? null : cells.answer(record[place] ?? '');
  const timeAt = (/** @type {readonly string[]} */ record, /** @type {number | undefined} */ place) =>
    place === undefined ? null : cells.time(record[place] ?? '');
  return (record) => {
    const at = timeAt(record, places.at);
    const ticket = ticketOf(timeAt(record, places.opened), timeAt(record, places.closed), rules);
    return {
      month: at instanceof Date ? monthOf(at) : '',
      group: places.by === undefined ? '' : (record[places.by] ?? ''),
      nps: answerAt(record, places.nps),
      csat: answerAt(record, places.csat),
      ces: answerAt(record, places.ces),
      ...ticket,
      at: at instanceof Date ? 1 : at,
    };
  };
}

/**
 * A ticket as it stood at the moment of looking: what was opened later is none yet, what was closed later is still open.
 *
 * @param {Date | null | 'invalid'} opened - When the ticket was opened.
 * @param {Date | null | 'invalid'} closed - When it was closed.
 * @param {TicketRules} rules - When the tickets are looked at, and the hours that count.
 * @returns {Pick<Row, 'tickets' | 'durationMs' | 'ageMs'>} Closed, open, none, or not to be read (also closed but never
 * opened, or before).
 */
function ticketOf(opened, closed, { asOf, hours }) {
  const none = { tickets: null, durationMs: null, ageMs: null };
  if (opened === null && closed === null) return none;
  if (!(opened instanceof Date) || closed === 'invalid') return { ...none, tickets: 'invalid' };
  if (asOf !== null && opened > asOf) return none;
  const options = hours === null ? {} : { hours };
  if (closed === null || (asOf !== null && closed > asOf)) {
    const ageMs = elapsed(opened, asOf, options);
    return { tickets: 1, durationMs: null, ageMs: ageMs === 'invalid' ? null : ageMs };
  }
  const durationMs = elapsed(opened, closed, options);
  return durationMs === 'invalid' ? { ...none, tickets: 'invalid' } : { tickets: 0, durationMs, ageMs: null };
}
