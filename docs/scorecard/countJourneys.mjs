import { flow, journeys, localTime } from 'cx-metrics';
import { cells } from './cells.mjs';
import { findColumn } from './findColumns.mjs';
import { readCsv } from './readCsv.mjs';

/** @typedef {import('cx-metrics').Flow} Flow */

/**
 * What a file of touchpoints says.
 *
 * @typedef {object} JourneySection
 * @property {string} file - The file, as it was named.
 * @property {number} rows - Rows of the file.
 * @property {number} readInZone - Times that had no offset.
 * @property {readonly import('./cells.mjs').Unread[]} unread - The first few texts that are no time.
 * @property {import('cx-metrics').TouchpointsLeftOut & { readonly withoutActivity: number }} leftOut - Rows in no journey, by why.
 * @property {number} differentSteps - How many different steps there are.
 * @property {number} differentWays - How many different ways there are.
 * @property {Flow} flow - How customers travel, of steps and ways the most frequent.
 */

/** Steps and ways that are shown. */
const most = 10;

/**
 * Counts a file of touchpoints.
 *
 * @param {string} path - A .csv or .csv.gz file.
 * @param {import('./options.mjs').JourneyFile['columns']} columns - Where journey, activity and time stand.
 * @param {Pick<import('./options.mjs').Options, 'zone' | 'missing'>} options - Zone and missing texts.
 * @param {Parameters<typeof readCsv>[2]} report - Told how far the reading is.
 * @returns {Promise<Omit<JourneySection, 'file'>>} The counts.
 * @throws {import('./stop.mjs').Stop} For a file that is missing or no CSV, and for a column that it has not.
 */
export async function countJourneys(path, columns, { zone, missing }, report) {
  const reader = cells(missing, localTime(zone));
  /** @type {Map<string, string>} */
  const names = new Map();
  // Each name is kept once, however many rows have it.
  const nameIn = (/** @type {string} */ cell) => {
    const name = cell.trim();
    if (missing.has(name)) return null;
    if (!names.has(name)) names.set(name, name);
    return /** @type {string} */ (names.get(name));
  };
  /** @type {{ customerId: (string | null)[], at: (number | null)[], activity: string[] }} */
  const touchpoints = { customerId: [], at: [], activity: [] };
  /** @type {readonly number[] | null} */
  let places = null;
  let [rows, withoutActivity] = [0, 0];
  const take = (/** @type {string[]} */ record) => {
    if (places === null) {
      places = Object.entries(columns).map(([role, name]) => findColumn(record, role, name));
      return;
    }
    rows++;
    const [id = '', what = '', when = ''] = places.map((place) => record[place] ?? '');
    const activity = nameIn(what);
    if (activity === null) {
      withoutActivity++;
      return;
    }
    const at = reader.time(when);
    touchpoints.customerId.push(nameIn(id));
    touchpoints.activity.push(activity);
    touchpoints.at.push(at === 'invalid' ? NaN : at === null ? null : at.getTime());
  };
  await readCsv(path, take, report);
  const all = journeys(touchpoints, { gapMs: Infinity, invalid: 'count' });
  const ways = flow(all, 'activity');
  return {
    rows,
    readInZone: reader.readInZone(),
    unread: reader.unread(),
    leftOut: { ...all.leftOut, withoutActivity },
    differentSteps: ways.follows.length,
    differentWays: ways.variants.length,
    flow: { ...ways, follows: ways.follows.slice(0, most), variants: ways.variants.slice(0, most) },
  };
}
