import { counted, number } from './format.mjs';
import { shown } from './shown.mjs';

/** @typedef {import('./about.mjs').About} About */
/** @typedef {import('./makeScorecard.mjs').AnyReading} AnyReading */
/** @typedef {import('./makeScorecard.mjs').Scorecard} Scorecard */
/** @typedef {import('./makeScorecard.mjs').Section} Section */

/** @type {{ readonly [verdict in import('cx-metrics').Verdict]: string }} */
const verdicts = {
  better: 'better',
  worse: 'worse',
  higher: 'higher',
  lower: 'lower',
  noClearChange: 'no clear change',
  notComparable: 'not comparable',
};

/** @type {{ readonly [reason in NonNullable<import('cx-metrics').Change['reason']>]: string }} */
const reasons = {
  noAnswers: 'no answers',
  tooFewAnswers: 'too few answers',
  notReached: 'not reached',
  incompletePeriod: 'incomplete month',
  differentMetric: 'different metric',
  differentScale: 'different scale',
  noEarlierPeriod: 'first month',
};

/**
 * The headline with its unit.
 *
 * @param {AnyReading} reading - A reading.
 * @param {About} about - How it is told.
 * @returns {string} Such as `12.3456 points`, or why there is none.
 */
export function headline({ value, reason }, { exact, unit }) {
  return value === null ? reasons[reason ?? 'noAnswers'] : `${exact(value)} ${unit}`.trim();
}

/**
 * How sure a value is.
 *
 * @param {import('cx-metrics').Interval | null} interval - Its limits.
 * @param {(value: number) => string} text - A limit as text.
 * @returns {string} Such as `10.1 to 14.6`; '' without an interval.
 */
export function limits(interval, text) {
  const { low = null, high = null } = interval ?? {};
  if (low === null && high === null) return '';
  if (low === null || high === null) return low === null ? `up to ${text(Number(high))}` : `from ${text(low)}`;
  return `${text(low)} to ${text(high)}`;
}

/**
 * @param {import('cx-metrics').Change} change - A change of the library.
 * @returns {string} Its verdict; why, when the two do not compare.
 */
export function verdictText({ verdict, reason }) {
  return reason === undefined ? verdicts[verdict] : reasons[reason];
}

/**
 * The verdict in a narrow column.
 *
 * @param {import('cx-metrics').Change} change - A change of the library.
 * @returns {string} One word, or why the two do not compare.
 */
export function shortVerdict(change) {
  return change.verdict === 'noClearChange' ? 'unclear' : verdictText(change);
}

/**
 * How often a change this clear shows by chance, among all that are shown.
 *
 * @param {import('cx-metrics').Change} change - A change that was adjusted.
 * @returns {string} Such as `0.034` or `<0.001`; '' without one.
 */
export function chance({ adjusted }) {
  if (adjusted === undefined) return '';
  return adjusted.pValue < 0.001 ? '<0.001' : number(adjusted.pValue, 3);
}

/**
 * How verdicts were reached.
 *
 * @param {number} compared - How many changes are shown.
 * @returns {string} A sentence.
 */
function verdictsSay(compared) {
  const all = compared === 1 ? 'the one change' : `all ${number(compared)} changes`;
  return `Verdicts and p allow for ${all} shown here (Benjamini and Hochberg): of those called better or worse, at most about one in twenty is so by chance.`;
}

/**
 * @param {AnyReading} reading - A reading.
 * @returns {string} What it left out and why.
 */
export function leftOutText({ metric, leftOut: { skipped, invalid } }) {
  const isTime = metric === 'ttr';
  const none = isTime ? counted(skipped, 'row') + ' without a ticket' : `${number(skipped)} without an answer`;
  const why = isTime ? 'a time that cannot be read, or closed before opened' : 'no whole number of the scale';
  return `${none}, ${number(invalid)} invalid (${why})`;
}

/**
 * What was done with the file on the way to the figures.
 *
 * @param {Scorecard} scorecard - The scorecard.
 * @returns {readonly string[]} Sentences.
 */
export function aboutData(scorecard) {
  const { madeUp, file, rows, zone, columns, readInZone, unread, withoutTime, sections, compared } = scorecard;
  return [
    ...(scorecard.onlyJourney ? [] : [`${shown(file)}: ${counted(rows, 'row')}.`]),
    ...(scorecard.journey === null ? [] : [journeyFileText(scorecard.journey)]),
    ...(madeUp ? ['MADE-UP DATA: nobody gave these answers; they show what a scorecard looks like.'] : []),
    ...(columns.at !== undefined ? [`Months are those of the zone ${zone}.`] : []),
    ...(readInZone > 0
      ? [`${counted(readInZone, 'time')} had no offset and ${readInZone === 1 ? 'was' : 'were'} read in ${zone}.`]
      : []),
    ...(withoutTime !== null && withoutTime.skipped + withoutTime.invalid > 0
      ? [
          `Without a readable time, and so in no month: ${counted(withoutTime.skipped, 'empty cell')}, ${counted(withoutTime.invalid, 'invalid one')}.`,
        ]
      : []),
    ...(unread.length > 0
      ? [`Texts that could not be read (--missing makes them no answers): ${unread.map(unreadText).join(', ')}.`]
      : []),
    ...(sections.ttr?.openTickets === undefined ? [] : [openText(sections.ttr.openTickets, scorecard)]),
    ...(sections.ttr !== undefined && scorecard.inHours ? ['TTR counts opening hours only.'] : []),
    ...(compared === 0 ? [] : [verdictsSay(compared)]),
  ];
}

/** @param {import('./countJourneys.mjs').JourneySection} journey - What a file of touchpoints says. */
function journeyFileText({ file, rows, readInZone, unread }) {
  const inZone = readInZone > 0 ? `, ${counted(readInZone, 'time')} without an offset` : '';
  const texts = unread.length > 0 ? `; no times: ${unread.map(unreadText).join(', ')}` : '';
  return `${shown(file)}: ${counted(rows, 'touchpoint')}${inZone}${texts}.`;
}

/** @param {import('./cells.mjs').Unread} unread - A text, and in how many cells it stands. */
const unreadText = ({ text, cells }) => `"${shown(text)}" in ${counted(cells, 'cell')}`;

/**
 * @param {number} open - How many tickets are open.
 * @param {Pick<Scorecard, 'asOf'>} looked - When they were looked at.
 */
export function openText(open, { asOf }) {
  return asOf === null
    ? `${counted(open, 'ticket')} still open, not in the figures of TTR.`
    : `${counted(open, 'ticket')} open at ${asOf}, counted in TTR up to their age.`;
}
