import { shown } from './shown.mjs';
import { Stop } from './stop.mjs';

/** @typedef {import('./options.mjs').Columns} Columns */
/** @typedef {import('./options.mjs').Role} Role */
/** @typedef {{ readonly [role in Role]?: number }} Places */

/**
 * Where each column stands.
 *
 * @param {readonly string[]} header - The names of the columns.
 * @param {Columns} columns - Which column holds what.
 * @returns {Places} Places from 0; none for what was not asked for.
 * @throws {Stop} For a column that is not there, or is there twice; with the names that are there.
 */
export function findColumns(header, columns) {
  const names = header.map((name) => name.trim());
  const there = `the columns are: ${names.map(shown).join(', ')}`;
  const rated = [columns.nps, columns.csat, columns.ces, columns.opened].filter((name) => name !== undefined);
  if (rated.length === 0) throw new Stop(`name a column: --nps, --csat, --ces, or --opened with --closed; ${there}`);
  const found = Object.entries(columns).map(([role, name]) => [role, findColumn(names, role, name)]);
  return Object.fromEntries(found);
}

/**
 * Where one column stands.
 *
 * @param {readonly string[]} header - The names of the columns.
 * @param {string} role - The option that names it.
 * @param {string} name - Its name.
 * @returns {number} Its place from 0.
 * @throws {Stop} For a column that is not there, or is there twice; with the names that are there.
 */
export function findColumn(header, role, name) {
  const names = header.map((each) => each.trim());
  const there = `the columns are: ${names.map(shown).join(', ')}`;
  const place = names.indexOf(name.trim());
  if (place < 0) throw new Stop(`no column "${shown(name)}" for --${role}; ${there}`);
  if (names.lastIndexOf(name.trim()) !== place) throw new Stop(`two columns are called "${shown(name)}"; ${there}`);
  return place;
}
