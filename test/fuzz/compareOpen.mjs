import { isPaused, openMinutes, openWalk, walkMinutes } from './openWalk.mjs';
import { randomSchedule } from './randomSchedule.mjs';

/**
 * Random opening hours, spans and pauses around a moment, answered by the library and by a walk through every minute.
 *
 * @typedef {import('./randomSchedule.mjs').Random} Random
 * @typedef {Pick<typeof import('../../src/calendar/index.ts'), 'openingHours' | 'businessTime' | 'addBusinessTime'>} Library
 */

const dayMs = 86_400_000;

/**
 * @param {Library} library
 * @param {string} zone
 * @param {number} around - Epoch milliseconds, such as a change of clocks.
 * @param {number} cases - How many.
 * @param {Random} random
 * @returns {string[]} What was found to differ, one line each.
 */
export function compareOpen(library, zone, around, cases, random) {
  const walk = walkMinutes(zone, around, 8);
  /** @type {string[]} */
  const failures = [];
  for (let at = 0; at < cases; at++) {
    const schedule = randomSchedule(random, zone, around);
    const hours = library.openingHours(schedule);
    const open = openMinutes(schedule, walk);
    const from = around + random(5 * dayMs) - 2.5 * dayMs;
    const to = from + random(Math.floor(5 * dayMs) - (from - around + 2.5 * dayMs) + 1);
    const pauses = Array.from({ length: Math.max(0, random(6) - 2) }, () => {
      const start = from - dayMs / 4 + random(to - from + dayMs / 2);
      return /** @type {const} */ ([start, start + random(dayMs)]);
    });
    const what = JSON.stringify({ schedule, from, to, pauses });

    const wanted = openWalk(open, walk, from, to, pauses);
    const got = library.businessTime(hours, from, to, { pauses });
    if (got !== wanted) failures.push(`businessTime gives ${got}, the walk ${wanted}: ${what}`);
    // Without pauses it may be known without a search, one by one and in columns.
    const unbroken = openWalk(open, walk, from, to, []);
    const column = library.businessTime(hours, Float64Array.of(from, to, from), Float64Array.of(to, from, from));
    const known = [library.businessTime(hours, from, to), ...column];
    if (known.join() !== [unbroken, unbroken, 0, 0].join()) {
      failures.push(`businessTime without pauses gives ${known.join()}, the walk ${unbroken}: ${what}`);
    }

    // The earliest instant with so much business time: a millisecond before there is one less.
    const amount = random(4) === 0 ? wanted : random(wanted + 1);
    if (amount > 0) {
      const due = library.addBusinessTime(hours, from, amount, { pauses }).getTime();
      const [atDue, before] = [due, due - 1].map((end) => openWalk(open, walk, from, end, pauses));
      if (atDue !== amount || before !== amount - 1) failures.push(`addBusinessTime ${amount} gives ${due}: ${what}`);
    } else if (wanted > 0) {
      const first = library.addBusinessTime(hours, from, 0, { pauses }).getTime();
      const isOpen = open[Math.floor((first - walk.from) / 60_000)] === 1 && !isPaused(first, pauses);
      if (!isOpen || openWalk(open, walk, from, first, pauses) > 0) failures.push(`first open is ${first}: ${what}`);
    }
  }
  return failures;
}
