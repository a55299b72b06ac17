import { adjust, ces, csat, leftOut, mapGroups, merge, month, nps, tally, toRows, trend, ttr } from 'cx-metrics';
import { largestFirst } from './largestFirst.mjs';
import { causesOf, chartOf } from './reasons.mjs';
import { shown } from './shown.mjs';
import { Stop } from './stop.mjs';

/** @typedef {import('./countAnswers.mjs').Counted} Counted */
/** @typedef {import('./countAnswers.mjs').Counts} Counts */
/** @typedef {import('./countJourneys.mjs').JourneySection} JourneySection */
/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {{ readonly group?: string, readonly month?: string }} Which */
/**
 * @template T
 * @typedef {import('cx-metrics').Groups<T>} Groups
 */
/** @typedef {import('cx-metrics').Nps | import('cx-metrics').Csat | import('cx-metrics').Ces | import('cx-metrics').Ttr} AnyReading */
/** @typedef {import('cx-metrics').Point<AnyReading>} AnyPoint */
/** @typedef {AnyReading & { readonly group: string, readonly openTickets?: number }} GroupReading */

/** @typedef {{ readonly group: string, readonly months: readonly AnyPoint[] }} GroupMonths */

/**
 * What one metric says.
 *
 * @typedef {object} Section
 * @property {AnyReading} total - Of all rows.
 * @property {number} [openTickets] - Tickets that are not closed yet.
 * @property {readonly GroupReading[] | null} groups - All groups, the largest first; null without `--by`.
 * @property {readonly AnyPoint[] | null} months - Every month from the first to the last; null without `--at`.
 * @property {import('./reasons.mjs').Chart | null} chart - Which months are out of the ordinary; null for too few of them.
 * @property {readonly import('./reasons.mjs').Cause[] | null} causes - Why months changed; null without groups, and for medians.
 * @property {readonly GroupMonths[] | null} groupMonths - The same months of the largest groups; null without both.
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
 * @property {JourneySection | null} journey - What a file of touchpoints says; null without one.
 * @property {boolean} onlyJourney - Whether there was no file of answers.
 * @property {number} compared - How many changes are shown; every p-value and verdict allows for all of them.
 */

/**
 * What a metric reads: answers by group and month, put together in any way.
 *
 * @template A
 * @typedef {(which: Which) => A} AnswersOf
 */

const options = /** @type {const} */ ({ invalid: 'count' });
/** Of twenty changes that are called clear, at most about one is so by chance. */
const method = 'benjaminiHochberg';
/** Groups whose months are shown. */
const mostGroups = 8;

/**
 * Reads counted answers as a scorecard. Every figure comes from the library; nothing is computed here.
 *
 * @param {Counted} counted - What the file holds.
 * @param {JourneySection | null} journey - What a file of touchpoints says.
 * @param {Pick<Options, 'file' | 'columns' | 'zone' | 'asOf' | 'hours' | 'onlyJourney'>} asked - What was asked for.
 * @param {string} name - What the file is called.
 * @returns {Scorecard} Readings in total, by group and by month.
 */
export function makeScorecard(counted, journey, asked, name) {
  const { columns } = asked;
  const { answers } = counted;
  const keys = {
    groups: Object.keys(answers),
    months: [...new Set(Object.values(answers).flatMap((months) => Object.keys(months)))].filter((key) => key !== ''),
  };
  const counts = countsOf(answers);
  const ratings = (/** @type {'nps' | 'csat' | 'ces'} */ question) => (/** @type {Which} */ which) =>
    counts(which)[question];
  const total = counts({});
  /** @type {{ readonly [metric in MetricName]?: Section }} */
  const sections = {
    ...(columns.nps !== undefined && { nps: section(ratings('nps'), nps, keys, asked) }),
    ...(columns.csat !== undefined && { csat: section(ratings('csat'), csat, keys, asked) }),
    ...(columns.ces !== undefined && { ces: section(ratings('ces'), ces, keys, asked) }),
    ...(columns.opened !== undefined && {
      ttr: { ...section(ticketsOf(counts, counted), ttr, keys, asked), openTickets: total.tickets['1'] ?? 0 },
    }),
  };
  const adjusted = adjustTogether(sections);
  const explained = (
    /** @type {'nps' | 'csat' | 'ces'} */ question,
    /** @type {import('cx-metrics').Metric<import('cx-metrics').Tally, AnyReading, { invalid?: 'count' }>} */ metric,
  ) => {
    const read = adjusted[question];
    if (read === undefined || read.months === null || read.groups === null) return {};
    const groupsIn = (/** @type {string} */ key) =>
      Object.fromEntries(keys.groups.map((group) => [group, counts({ group, month: key })[question]]));
    return { [question]: { ...read, causes: causesOf(read.months, groupsIn, metric) } };
  };
  return {
    madeUp: asked.file === null && !asked.onlyJourney,
    file: name,
    rows: counted.rows,
    zone: asked.zone,
    asOf: asked.asOf === null ? null : month(asked.zone).iso(asked.asOf),
    inHours: asked.hours !== null,
    columns,
    readInZone: counted.readInZone,
    unread: counted.unread,
    withoutTime: columns.at === undefined ? null : leftOut(total.at),
    sections: { ...adjusted, ...explained('nps', nps), ...explained('csat', csat), ...explained('ces', ces) },
    journey,
    onlyJourney: asked.onlyJourney,
    compared: changesOf(adjusted).filter(({ change }) => change.pValue !== null).length,
  };
}

/**
 * Counts of all questions, added up for a group, a month, both or all.
 *
 * @param {Counted['answers']} answers - By group and month.
 * @returns {AnswersOf<Counts>} Their sums.
 */
function countsOf(answers) {
  /** @type {Counts} */
  const nothing = { nps: {}, csat: {}, ces: {}, tickets: {}, at: {} };
  return ({ group, month: key }) => {
    const groups = group === undefined ? Object.values(answers) : [answers[group] ?? {}];
    const leaves = groups.flatMap((months) => (key === undefined ? Object.values(months) : [months[key] ?? nothing]));
    return merge(nothing, ...leaves);
  };
}

/**
 * @template A
 * @template {AnyReading} R
 * @param {AnswersOf<A>} answersOf - What the metric reads.
 * @param {(answers: A, options?: import('cx-metrics').MetricOptions) => R} metric - The metric.
 * @param {{ readonly groups: readonly string[], readonly months: readonly string[] }} keys - Groups and months there are.
 * @param {Pick<Options, 'columns' | 'zone' | 'asOf'>} asked - Whether groups and months were asked for, and the zone.
 * @returns {Section} What the metric says.
 */
function section(answersOf, metric, keys, { columns, zone, asOf }) {
  const byGroup = () => {
    const answers = Object.fromEntries(keys.groups.map((group) => [group, answersOf({ group })]));
    /** @type {Groups<AnyReading>} */
    const readings = mapGroups(answers, (group) => metric(group, options));
    return largestFirst(toRows(readings, ['group'], (reading) => reading));
  };
  const byMonth = (/** @type {Which} */ which) => {
    const answers = Object.fromEntries(keys.months.map((key) => [key, answersOf({ ...which, month: key })]));
    return monthsOf(answers, metric, zone, asOf, columns.at ?? '');
  };
  const groups = columns.by === undefined ? null : byGroup();
  const months = columns.at === undefined ? null : byMonth({});
  return {
    total: metric(answersOf({}), options),
    groups,
    months,
    chart: months === null ? null : chartOf(months),
    causes: null,
    groupMonths:
      columns.at === undefined || groups === null
        ? null
        : groups.slice(0, mostGroups).map(({ group }) => ({ group, months: byMonth({ group }) })),
  };
}

/**
 * @template A
 * @template {AnyReading} R
 * @param {Groups<A>} byMonth - What the metric reads of each month.
 * @param {(answers: A, options?: import('cx-metrics').MetricOptions) => R} metric - The metric.
 * @param {string} zone - Zone of the months.
 * @param {Date | null} asOf - When the answers were looked at; months that had not ended then are not compared.
 * @param {string} column - Where the times stand, for the message.
 * @returns {readonly AnyPoint[]} Every month from the first to the last.
 * @throws {Stop} For a range that no trend is made of: then one of the times is wrong.
 */
function monthsOf(byMonth, metric, zone, asOf, column) {
  try {
    return trend(byMonth, metric, month(zone), asOf === null ? options : { ...options, asOf });
  } catch (error) {
    if (!(error instanceof RangeError) || !('code' in error) || error.code !== 'range') throw error;
    const keys = Object.keys(byMonth).sort();
    throw new Stop(
      `too many months in "${shown(column)}", from ${keys[0]} to ${keys.at(-1)}: is one of its times wrong?`,
    );
  }
}

/**
 * All changes that are shown, adjusted for how many they are.
 *
 * @param {Scorecard['sections']} sections - As they were read.
 * @returns {Scorecard['sections']} The same with adjusted p-values, and verdicts that follow them.
 */
function adjustTogether(sections) {
  const points = adjust(
    mapGroups(/** @type {Groups<Section>} */ (sections), ({ months, groupMonths }) => ({
      months: months ?? [],
      groups: (groupMonths ?? []).map((group) => group.months),
    })),
    { method },
  );
  return Object.fromEntries(
    Object.entries(sections).map(([metric, read]) => [
      metric,
      {
        ...read,
        months: read.months && (points[metric]?.months ?? []),
        groupMonths:
          read.groupMonths &&
          read.groupMonths.map(({ group }, index) => ({ group, months: points[metric]?.groups[index] ?? [] })),
      },
    ]),
  );
}

/**
 * @param {Scorecard['sections']} sections - What is shown.
 * @returns {readonly AnyPoint[]} Every month of every group that is shown.
 */
function changesOf(sections) {
  return Object.values(sections).flatMap(({ months, groupMonths }) => [
    ...(months ?? []),
    ...(groupMonths ?? []).flatMap((group) => group.months),
  ]);
}

/**
 * Durations of closed tickets, ages of open ones, and beside them the count of rows without a ticket and of times that
 * cannot be read.
 *
 * @param {AnswersOf<Counts>} counts - Counts of all questions.
 * @param {Counted} counted - Holds the durations and ages.
 * @returns {AnswersOf<import('cx-metrics').TicketDurations>} What `ttr` reads.
 */
function ticketsOf(counts, { durations, ages }) {
  return (which) => ({
    resolved: durations.of(which),
    open: { ...tally(ages.of(which)), ...leftOut(counts(which).tickets) },
  });
}
