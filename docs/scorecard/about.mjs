import { duration, number, unitOf } from './format.mjs';

/** @typedef {import('./makeScorecard.mjs').AnyReading} AnyReading */
/** @typedef {import('./makeScorecard.mjs').MetricName} MetricName */

/**
 * How a metric is told: its words and the form of its figures.
 *
 * @typedef {object} About
 * @property {string} title - Its short name.
 * @property {string} name - Its full name.
 * @property {string} question - What it answers.
 * @property {string} explanation - What the figure means, in one or two sentences.
 * @property {string} unit - After the headline; '' where the figure says it.
 * @property {string} answers - What its n counts, in the singular.
 * @property {string} none - Where there is nothing to count.
 * @property {(value: number) => string} exact - The headline.
 * @property {(value: number) => string} short - The same in tables by month and in intervals.
 * @property {(value: number) => string} change - A change, with its sign.
 * @property {readonly { name: string, key: string }[]} parts - Its parts, the good one first.
 */

/** @type {{ readonly [metric in MetricName]: About }} */
const metrics = {
  nps: {
    title: 'NPS',
    name: 'Net Promoter Score',
    question: 'Would customers recommend us?',
    explanation:
      'Promoters (9 and 10) minus detractors (0 to 6), in points from -100 to 100. Above 0, more customers would recommend than would not.',
    unit: 'points',
    answers: 'answer',
    none: 'no answer',
    exact: (value) => number(value, 4),
    short: (value) => number(value, 1),
    change: (value) => number(value, 1, true),
    parts: [
      { name: 'promoters', key: 'promoters' },
      { name: 'passives', key: 'passives' },
      { name: 'detractors', key: 'detractors' },
    ],
  },
  csat: {
    title: 'CSAT',
    name: 'Customer satisfaction',
    question: 'Are customers satisfied with the last contact?',
    explanation: 'The share of answers that are 4 or 5 on a scale of 1 to 5, in percent.',
    unit: '%',
    answers: 'answer',
    none: 'no answer',
    exact: (value) => number(value, 4),
    short: (value) => number(value, 1),
    change: (value) => number(value, 1, true),
    parts: [
      { name: 'satisfied', key: 'satisfied' },
      { name: 'neutral', key: 'neutral' },
      { name: 'dissatisfied', key: 'dissatisfied' },
    ],
  },
  ces: {
    title: 'CES',
    name: 'Customer effort score',
    question: 'Was it easy for customers?',
    explanation: 'The mean answer on a scale from 1 (very difficult) to 7 (very easy): higher is easier.',
    unit: 'of 7',
    answers: 'answer',
    none: 'no answer',
    exact: (value) => number(value, 4),
    short: (value) => number(value, 2),
    change: (value) => number(value, 2, true),
    parts: [
      { name: 'easy', key: 'easy' },
      { name: 'neutral', key: 'neutral' },
      { name: 'difficult', key: 'difficult' },
    ],
  },
  ttr: {
    title: 'TTR',
    name: 'Time to resolution',
    question: 'How long do customers wait until their ticket is closed?',
    explanation:
      'The median time from opened to closed: half of the closed tickets took less, half took more. Open tickets are not in it, so while many are open the latest months look faster than they are.',
    unit: '',
    answers: 'closed ticket',
    none: 'no ticket',
    exact: (value) => duration(value),
    short: (value) => duration(value),
    change: (value) => duration(value, undefined, true),
    parts: [],
  },
};

/**
 * How a metric is told. Durations of one table are told in one unit, that of the total.
 *
 * @param {MetricName} metric - Which one.
 * @param {AnyReading} total - What it says of all rows.
 * @param {Pick<import('./makeScorecard.mjs').Scorecard, 'asOf'>} looked - When the tickets were looked at.
 * @returns {About} Its words and the form of its figures.
 */
export function aboutOf(metric, total, { asOf }) {
  const about = metrics[metric];
  if (total.unit !== 'milliseconds') return about;
  const unit = unitOf(total.value ?? 0);
  const withOpen = {
    answers: 'ticket',
    explanation:
      'The median time from opened to closed by the rule of Kaplan and Meier (1958): half of the tickets take less. An open ticket counts as not closed up to its age, so that a growing backlog does not make the figures look better.',
  };
  return {
    ...about,
    ...(asOf === null ? {} : withOpen),
    exact: (ms) => duration(ms, unit),
    short: (ms) => duration(ms, unit),
    change: (ms) => duration(ms, unit, true),
  };
}
