import { ces, csat, leftOut, mapGroups, merge, month, nps, tally, toRows, trend, ttr } from 'cx-metrics';
import { largestFirst } from './largestFirst.mjs';
import { shown } from './shown.mjs';
import { Stop } from './stop.mjs';

/** @typedef {import('./countAnswers.mjs').Counted} Counted */
/** @typedef {import('./countAnswers.mjs').Counts} Counts */
/** @typedef {import('./options.mjs').Options} Options */
/**
 * @template T
 * @typedef {import('cx-metrics').Groups<T>} Groups
 */
/** @typedef {import('cx-metrics').Nps | import('cx-metrics').Csat | import('cx-metrics').Ces | import('cx-metrics').Ttr} AnyReading */
/** @typedef {import('cx-metrics').Point<AnyReading>} AnyPoint */
/** @typedef {AnyReading & { readonly group: string, readonly openTickets?: number }} GroupReading */

/**
 * What one metric says.
 *
 * @typedef {object} Section
 * @property {AnyReading} total - Of all rows.
 * @property {number} [openTickets] - Tickets that are not closed yet.
 * @property {readonly GroupReading[] | null} groups - All groups, the largest first; null without `--by`.
 * @property {readonly AnyPoint[] | null} months - Every month from the first to the last; null without `--at`.
 */

/** @typedef {'nps' | 'csat' | 'ces' | 'ttr'} MetricName */

/**
 * A scorecard: readings of the library, and what was left out on the way to them.
 *
 * @typedef {object} Scorecard
 * @property {boolean} madeUp - Whether this is the sample.
 * @property {string} file - The file, as it was named.
 * @property {number} rows - Rows of the file.
 * @property {string} zone - Zone of the months.
 * @property {string | null} asOf - The moment the tickets are looked at, as ISO text; null: open ones are left out.
 * @property {boolean} inHours - Whether only opening hours count.
 * @property {Options['columns']} columns - Which column held what.
 * @property {number} readInZone - Times that had no offset and were read in the zone.
 * @property {Counted['unread']} unread - The first few texts that are no number or time.
 * @property {import('cx-metrics').LeftOut | null} withoutTime - Rows that are in no month; null without `--at`.
 * @property {{ readonly [metric in MetricName]?: Section }} sections - One for each metric, in this order.
 */

/**
 * What a metric reads: answers in total, by group and by month.
 *
 * @template A
 * @typedef {{ readonly total: A, readonly byGroup: Groups<A>, readonly byMonth: Groups<A> }} AnswersOf
 */

const options = /** @type {const} */ ({ invalid: 'count' });
/** @type {Counts} */
const nothing = { nps: {}, csat: {}, ces: {}, tickets: {}, at: {} };

/**
 * Reads counted answers as a scorecard. Every figure comes from the library; nothing is computed here.
 *
 * @param {Counted} counted - What the file holds.
 * @param {Pick<Options, 'file' | 'columns' | 'zone' | 'asOf' | 'hours'>} asked - What was asked for.
 * @param {string} name - What the file is called.
 * @returns {Scorecard} Readings in total, by group and by month.
 */
export function makeScorecard(counted, asked, name) {
  const { columns } = asked;
  const byMonth = Object.fromEntries(Object.entries(counted.byMonth).filter(([key]) => key !== ''));
  const total = { ...nothing, ...merge(...Object.values(counted.byMonth)) };
  const counts = { total, byGroup: counted.byGroup, byMonth };
  const tickets = ticketsOf(counts, counted);
  return {
    madeUp: asked.file === null,
    file: name,
    rows: counted.rows,
    zone: asked.zone,
    asOf: asked.asOf === null ? null : month(asked.zone).iso(asked.asOf),
    inHours: asked.hours !== null,
    columns,
    readInZone: counted.readInZone,
    unread: counted.unread,
    withoutTime: columns.at === undefined ? null : leftOut(total.at),
    sections: {
      ...(columns.nps !== undefined && { nps: section(ratingsOf(counts, 'nps'), nps, asked) }),
      ...(columns.csat !== undefined && { csat: section(ratingsOf(counts, 'csat'), csat, asked) }),
      ...(columns.ces !== undefined && { ces: section(ratingsOf(counts, 'ces'), ces, asked) }),
      ...(columns.opened !== undefined && {
        ttr: { ...section(tickets, ttr, asked), openTickets: total.tickets['1'] ?? 0 },
      }),
    },
  };
}

/**
 * @template A
 * @template {AnyReading} R
 * @param {AnswersOf<A>} answers - What the metric reads.
 * @param {(answers: A, options?: import('cx-metrics').MetricOptions) => R} metric - The metric.
 * @param {Pick<Options, 'columns' | 'zone'>} asked - Whether groups and months were asked for, and the zone.
 * @returns {Section} What the metric says.
 */
function section(answers, metric, { columns, zone }) {
  const byGroup = () => {
    /** @type {Groups<AnyReading>} */
    const readings = mapGroups(answers.byGroup, (group) => metric(group, options));
    return largestFirst(toRows(readings, ['group'], (reading) => reading));
  };
  return {
    total: metric(answers.total, options),
    groups: columns.by === undefined ? null : byGroup(),
    months: columns.at === undefined ? null : monthsOf(answers.byMonth, metric, zone, columns.at),
  };
}

/**
 * @template A
 * @template {AnyReading} R
 * @param {Groups<A>} byMonth - What the metric reads of each month.
 * @param {(answers: A, options?: import('cx-metrics').MetricOptions) => R} metric - The metric.
 * @param {string} zone - Zone of the months.
 * @param {string} column - Where the times stand, for the message.
 * @returns {readonly AnyPoint[]} Every month from the first to the last.
 * @throws {Stop} For a range that no trend is made of: then one of the times is wrong.
 */
function monthsOf(byMonth, metric, zone, column) {
  try {
    return trend(byMonth, metric, month(zone), options);
  } catch (error) {
    if (!(error instanceof RangeError) || !('code' in error) || error.code !== 'range') throw error;
    const keys = Object.keys(byMonth).sort();
    throw new Stop(
      `too many months in "${shown(column)}", from ${keys[0]} to ${keys.at(-1)}: is one of its times wrong?`,
    );
  }
}

/**
 * @param {AnswersOf<Counts>} counts - Counts of all questions.
 * @param {'nps' | 'csat' | 'ces'} question - One of them.
 * @returns {AnswersOf<import('cx-metrics').Tally>} Its tallies.
 */
function ratingsOf({ total, byGroup, byMonth }, question) {
  const only = (/** @type {Counts} */ counts) => counts[question];
  return { total: total[question], byGroup: mapGroups(byGroup, only), byMonth: mapGroups(byMonth, only) };
}

/**
 * Durations of closed tickets, ages of open ones, and beside them the count of rows without a ticket and of times that
 * cannot be read.
 *
 * @param {AnswersOf<Counts>} counts - Counts of all questions.
 * @param {Counted} counted - Holds the durations and ages.
 * @returns {AnswersOf<import('cx-metrics').TicketDurations>} What `ttr` reads.
 */
function ticketsOf({ total, byGroup, byMonth }, { durationsByGroup, durationsByMonth, agesByGroup, agesByMonth }) {
  const named = (
    /** @type {Groups<Counts>} */ groups,
    /** @type {typeof durationsByGroup} */ durations,
    /** @type {typeof agesByGroup} */ ages,
  ) =>
    Object.fromEntries(
      Object.entries(groups).map(([name, { tickets }]) => [
        name,
        { resolved: durations.of(name), open: { ...tally(ages.of(name)), ...leftOut(tickets) } },
      ]),
    );
  return {
    total: { resolved: durationsByMonth.all(), open: { ...tally(agesByMonth.all()), ...leftOut(total.tickets) } },
    byGroup: named(byGroup, durationsByGroup, agesByGroup),
    byMonth: named(byMonth, durationsByMonth, agesByMonth),
  };
}
