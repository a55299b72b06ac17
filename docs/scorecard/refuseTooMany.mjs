import { number } from './format.mjs';
import { shown } from './shown.mjs';
import { Stop } from './stop.mjs';

const most = 10_000;

/**
 * Refuses a column of names or numbers that are nearly all different, such as an address or an id: it is no column of
 * groups or ratings, and counting it would fill the memory.
 *
 * @param {number} groups - How many groups there are so far.
 * @param {import('./countAnswers.mjs').Counts} counts - All answers so far.
 * @param {import('./options.mjs').Columns} columns - Which column holds what.
 * @throws {Stop} With the name of the column.
 */
export function refuseTooMany(groups, counts, columns) {
  if (groups > most) throw tooMany(columns.by, 'values', '--by needs a column of groups');
  for (const question of /** @type {const} */ (['nps', 'csat', 'ces'])) {
    if (Object.keys(counts[question]).length > most) {
      throw tooMany(columns[question], 'numbers', `--${question} needs a column of ratings`);
    }
  }
}

/**
 * @param {string | undefined} column - Its name.
 * @param {string} what - What it holds.
 * @param {string} needed - What it should be.
 */
function tooMany(column, what, needed) {
  return new Stop(`"${shown(column ?? '')}" has more than ${number(most)} different ${what}: ${needed}`);
}
