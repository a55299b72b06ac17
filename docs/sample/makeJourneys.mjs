// Makes docs/sample/journeys.csv: MADE-UP touchpoints of orders, the same bytes every time.
//   node docs/sample/makeJourneys.mjs [FILE]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mulberry32 } from './mulberry32.mjs';

const journeyCount = 500;
const firstDay = Date.UTC(2026, 0, 1);
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const random = mulberry32(20260101);

/**
 * What happens next, how likely that is, and after how long at most; what is left is the end of the journey.
 *
 * @type {{ readonly [activity: string]: readonly (readonly [next: string, chance: number, longest: number])[] }}
 */
const ways = {
  'see an ad': [['visit the site', 0.7, 3 * day]],
  'visit the site': [
    ['order', 0.45, hour],
    ['visit the shop', 0.2, 2 * day],
    ['visit the site', 0.15, 2 * day],
  ],
  'visit the shop': [['order', 0.6, hour]],
  order: [
    ['receive', 0.75, 4 * day],
    ['call support', 0.2, 2 * day],
  ],
  'call support': [
    ['call support', 0.3, day],
    ['receive', 0.6, 3 * day],
  ],
  receive: [
    ['send back', 0.12, 6 * day],
    ['call support', 0.08, 3 * day],
  ],
  'send back': [['call support', 0.25, 5 * day]],
};
const channels = { 'visit the shop': 'store', 'call support': 'phone', 'see an ad': 'social' };

/** @param {number} journey */
function rowsOf(journey) {
  const rows = [];
  /** @type {string | undefined} */
  let activity = random() < 0.4 ? 'see an ad' : 'visit the site';
  let at = firstDay + Math.floor(random() * 90 * day);
  while (activity !== undefined) {
    const channel = Object.entries(channels).find(([name]) => name === activity)?.[1] ?? 'web';
    rows.push([`J${journey}`, activity, new Date(at).toISOString().slice(0, 16) + 'Z', channel].join(','));
    let left = random();
    /** @type {readonly [string, number, number] | undefined} */
    const next = (ways[activity] ?? []).find(([, chance]) => (left -= chance) < 0);
    activity = next?.[0];
    at += next === undefined ? 0 : minute + Math.floor(random() * next[2]);
  }
  return rows;
}

const rows = Array.from({ length: journeyCount }, (_, journey) => rowsOf(journey + 1)).flat();
const file = process.argv[2] ?? fileURLToPath(new URL('journeys.csv', import.meta.url));
writeFileSync(file, `${['journey,activity,time,channel', ...rows].join('\n')}\n`);
