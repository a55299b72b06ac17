import { counted, duration, number, unitOf } from './format.mjs';
import { shown } from './shown.mjs';

/** @typedef {import('./countJourneys.mjs').JourneySection} JourneySection */
/** @typedef {import('./tables.mjs').Table} Table */

const mostActivities = 15;
const longestWay = 8;

/**
 * The figures one looks at first.
 *
 * @param {JourneySection} journey - What the file says.
 */
export function journeyHeadline({ flow }) {
  return `${counted(flow.journeys, 'journey')} of ${counted(flow.touchpoints, 'touchpoint')}`;
}

/**
 * What was left out, how long journeys take and what is done again.
 *
 * @param {JourneySection} journey - What the file says.
 * @returns {readonly string[]} Sentences.
 */
export function journeySays({ flow, leftOut }) {
  const { withoutCustomer, withoutTime, withoutActivity, invalid } = leftOut;
  const out = `Left out: ${number(withoutCustomer)} without a journey, ${number(withoutActivity)} without an activity, ${number(withoutTime)} without a time, ${number(invalid)} with an invalid one.`;
  const { percentiles, mean } = flow.throughput;
  if (mean === null || percentiles.p50 === null || percentiles.p90 === null) return [out];
  const unit = unitOf(percentiles.p90);
  const [median, long, average] = [percentiles.p50, percentiles.p90, mean].map((ms) => duration(ms, unit));
  return [
    out,
    `From the first touchpoint to the last: median ${median}, 90 % take at most ${long}, mean ${average}.`,
    `Something is done again in ${counted(flow.rework.count, 'journey')} (${number(flow.rework.percent ?? 0, 1)} %).`,
  ];
}

/**
 * Activities, steps from one to the next, and whole ways.
 *
 * @param {JourneySection} journey - What the file says.
 * @returns {readonly Table[]} None without journeys.
 */
export function journeyTables({ flow, differentSteps, differentWays }) {
  if (flow.journeys === 0) return [];
  const { activities, follows, variants } = flow;
  return [
    {
      head: ['activity', 'touchpoints', 'journeys', 'first', 'last', 'repeated'],
      rows: activities
        .slice(0, mostActivities)
        .map(({ activity, ...counts }) => [
          shown(activity),
          ...[counts.count, counts.journeys, counts.starts, counts.ends, counts.repeats].map((count) => number(count)),
        ]),
      note: moreOf(activities.length, mostActivities, 'activities'),
    },
    {
      head: ['step', 'times', 'median', 'mean'],
      rows: follows.map(({ from, to, count, medianMs, meanMs }) => [
        `${shown(from)} > ${shown(to)}`,
        number(count),
        duration(medianMs),
        duration(meanMs),
      ]),
      note: moreOf(differentSteps, follows.length, 'steps'),
    },
    {
      head: ['way', 'journeys', 'share'],
      rows: variants.map(({ path, count, share }) => [wayText(path), number(count), `${number(100 * share, 1)} %`]),
      note: moreOf(differentWays, variants.length, 'ways'),
    },
  ];
}

/** @param {readonly string[]} path - Activities of a way. */
function wayText(path) {
  const more = path.length - longestWay;
  return [...path.slice(0, longestWay).map(shown), ...(more > 0 ? [`${more} more`] : [])].join(' > ');
}

/**
 * @param {number} all - How many there are.
 * @param {number} most - How many are shown.
 * @param {string} nouns - What they are.
 */
function moreOf(all, most, nouns) {
  return all > most ? `The ${number(most)} most frequent of ${number(all)} ${nouns}.` : null;
}
