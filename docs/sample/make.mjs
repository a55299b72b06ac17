// Makes docs/sample/answers.csv: MADE-UP answers with a story in them, the same bytes every time.
//   node docs/sample/make.mjs [FILE]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mulberry32 } from './mulberry32.mjs';

const rowCount = 6000;
const firstDay = Date.UTC(2025, 0, 1);
const lastMoment = Date.UTC(2026, 6, 1);
const hour = 3_600_000;

/**
 * What a segment is like: how large, how happy, how fast it is helped.
 *
 * @typedef {{ name: string, weight: number, happy: number, hours: number }} Segment
 */

/** @type {readonly Segment[]} */
const segments = [
  { name: 'Self-service', weight: 0.4, happy: 0.1, hours: 30 },
  { name: 'Small business', weight: 0.3, happy: 0.35, hours: 22 },
  { name: 'Mid-size', weight: 0.2, happy: 0.6, hours: 14 },
  { name: 'Enterprise', weight: 0.1, happy: 0.85, hours: 8 },
];

const random = mulberry32(20250101);

/** About normal, mean 0 and deviation 1; only additions, so that every machine agrees to the last bit. */
const noise = () => Array.from({ length: 12 }, random).reduce((sum, next) => sum + next, -6);

/** @returns {Segment} One of the segments, as often as its weight says. */
function someSegment() {
  let left = random();
  return segments.find((segment) => (left -= segment.weight) < 0) ?? /** @type {Segment} */ (segments[0]);
}

/**
 * A whole rating on a scale, now and then none.
 *
 * @param {number} feeling - About -2 (bad) to 2 (good).
 * @param {number} lowest - First point of the scale.
 * @param {number} highest - Last point of the scale.
 * @param {number} missing - How often the question is left blank.
 */
function rating(feeling, lowest, highest, missing) {
  if (random() < missing) return '';
  const middle = (lowest + highest) / 2 + ((highest - lowest) / 4) * feeling;
  return String(Math.min(highest, Math.max(lowest, Math.round(middle))));
}

/**
 * An instant as ISO text to the minute: mostly in UTC, some with an offset, as exports of several tools have it.
 *
 * @param {number} instant - Milliseconds.
 */
function iso(instant) {
  const offset = random() < 0.1 ? 2 : 0;
  return new Date(instant + offset * hour).toISOString().slice(0, 16) + (offset === 0 ? 'Z' : '+02:00');
}

/** Self-service had a bad autumn in 2025: a release went wrong in October and was put right in January. */
const badAutumn = [Date.UTC(2025, 9, 6), Date.UTC(2026, 0, 12)];
/** A second support team started in February 2026. */
const secondTeam = Date.UTC(2026, 1, 1);

/** @param {number} at - When the answer was given. */
function row(at) {
  const segment = someSegment();
  const isBad = segment.name === 'Self-service' && at >= Number(badAutumn[0]) && at < Number(badAutumn[1]);
  const feeling = segment.happy + (at - firstDay) / (lastMoment - firstDay) / 3 - (isBad ? 0.9 : 0);
  const cells = [
    iso(at),
    segment.name,
    rating(feeling + 0.7 + noise() * 0.9, 0, 10, 0.06),
    rating(feeling + 0.6 + noise() * 0.85, 1, 5, 0.1),
    rating(feeling + 0.5 + noise() * 0.8, 1, 7, 0.22),
  ];
  if (random() > 0.45) return [...cells, '', ''];
  const slow = (isBad ? 2 : 1) * (at >= secondTeam ? 0.6 : 1);
  // A product of uniform numbers is skewed to the right, as waiting times are.
  const hours = 0.2 + segment.hours * slow * (random() + random()) * (0.15 + 3.2 * random() * random() * random());
  const opened = at - Math.round(random() * 72 * 60) * 60_000;
  const closed = opened + Math.round(hours * 60) * 60_000;
  const isOpen = closed > lastMoment || random() < 0.015;
  return [...cells, iso(opened), isOpen ? '' : iso(closed)];
}

/** @returns {string} The whole file. */
function make() {
  const moments = Array.from({ length: rowCount }, () => firstDay + Math.floor(random() * ((lastMoment - firstDay) / 60_000)) * 60_000);
  const rows = moments.sort((a, b) => a - b).map(row);
  return ['at,segment,nps,csat,ces,opened,closed', ...rows.map((cells) => cells.join(','))].join('\n') + '\n';
}

writeFileSync(process.argv[2] ?? fileURLToPath(new URL('answers.csv', import.meta.url)), make());
