import { cutToLargest } from './cutToLargest.mjs';
import { counted, number } from './format.mjs';
import { groupName, partOf } from './tables.mjs';
import { limits, verdictText } from './words.mjs';

/** @typedef {import('./about.mjs').About} About */
/** @typedef {import('./makeScorecard.mjs').AnyReading} AnyReading */
/** @typedef {import('./makeScorecard.mjs').Section} Section */

/**
 * What a reading says, in a sentence.
 *
 * @param {AnyReading} reading - In total.
 * @param {About} about - How it is told.
 * @returns {string} A sentence.
 */
export function totalSays(reading, about) {
  if (reading.value === null) return 'There is nothing to say yet: no answer could be read.';
  if ('percentiles' in reading) {
    const { p90 } = reading.percentiles;
    return `Half of the customers waited ${about.short(reading.value)} or less${p90 === null ? '' : `; one in ten waited longer than ${about.short(p90)}`}.`;
  }
  const parts = about.parts.map(({ name, key }) => {
    const { count, percent } = partOf(reading, key);
    return `${number(count)} ${name} (${number(percent ?? 0, 1)} %)`;
  });
  return `Of ${counted(reading.n, 'answer')}, ${parts.join(', ')}.`;
}

/**
 * What the spread of the answers says.
 *
 * @param {AnyReading} reading - In total.
 * @returns {string} Which answer is the most frequent.
 */
export function answersSay(reading) {
  if (!('distribution' in reading)) return '';
  const [answer, times] = Object.entries(reading.distribution).reduce((most, next) =>
    next[1] > most[1] ? next : most,
  );
  return `The most frequent answer is ${answer}: ${number(times)} of ${number(reading.n)}.`;
}

/**
 * What the groups say, in two sentences.
 *
 * @param {NonNullable<Section['groups']>} groups - Their readings.
 * @param {About} about - How they are told.
 * @returns {string} Which is best and which is worst, and how to read the chart.
 */
export function groupsSay(groups, about) {
  const known = cutToLargest(groups).largest.filter(({ value }) => value !== null);
  const ascending = [...known].sort((a, b) => Number(a.value) - Number(b.value));
  const [low, high] = [ascending[0], ascending.at(-1)];
  if (low === undefined || high === undefined || low === high)
    return 'The dot is the score, the bar its 95 % interval.';
  const named = (/** @type {typeof low} */ { group, value }) => `${groupName(group)} (${about.short(Number(value))})`;
  return `Lowest is ${named(low)}, highest ${named(high)}. The dot is the score, the bar its 95 % interval: where two bars do not overlap, the groups differ by more than chance.`;
}

/**
 * What the months say, in two sentences.
 *
 * @param {NonNullable<Section['months']>} months - Points of a trend.
 * @param {About} about - How they are told.
 * @returns {string} The clear changes, and how to read the chart.
 */
export function monthsSay(months, about) {
  const clear = months.filter(({ change: { verdict } }) => verdict === 'better' || verdict === 'worse');
  const changes = clear.map(
    ({ period, change }) =>
      `${period} ${verdictText(change)} (${about.change(Number(change.value))}, 95 % interval ${limits(change.interval, about.change)})`,
  );
  const found =
    changes.length === 0
      ? 'No month differs clearly from the one before'
      : `Clear changes against the month before: ${changes.join('; ')}`;
  return `${found}. The band is the 95 % interval; a triangle marks a clear change, green for better and red for worse.`;
}

/** Below it, a part of a change is rounding. */
const tiny = 1e-9;

/** @type {{ readonly [rule: number]: string }} */
const rules = { 1: 'beyond the limits', 2: 'the ninth in a row on one side of the mean' };

/**
 * What the control chart of the months says.
 *
 * @param {Section['chart']} chart - Which months are out of the ordinary.
 * @param {About} about - How they are told.
 * @returns {string} A sentence; '' without a chart.
 */
export function chartSays(chart, about) {
  if (chart === null) return '';
  const ordinary = `${about.short(chart.low)} to ${about.short(chart.high)}`;
  if (chart.signals.length === 0) return `On a control chart (XmR) every month is within the ordinary, ${ordinary}.`;
  const found = chart.signals.map(
    ({ period, rules: broken }) => `${period} (${broken.map((rule) => rules[rule] ?? `rule ${rule}`).join(', ')})`,
  );
  return `On a control chart (XmR), out of the ordinary of ${ordinary}: ${found.join(', ')}.`;
}

/**
 * Why the months that changed clearly did.
 *
 * @param {Section['causes']} causes - Clear changes, split by cause.
 * @param {About} about - How they are told.
 * @returns {readonly string[]} A sentence for each.
 */
export function causesSay(causes, about) {
  return (causes ?? []).map(
    ({ period, change, within, mix, simpson, group, ofGroup }) =>
      `${period}: of ${about.change(change)}, ${about.change(within)} because customers answered otherwise${Math.abs(ofGroup) < tiny ? '' : ` (most of it ${groupName(group)}: ${about.change(ofGroup)})`}, ${about.change(mix)} because other customers answered${simpson ? '; the groups themselves only went the other way' : ''}.`,
  );
}
