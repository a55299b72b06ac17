import { channelsByHand, flowByHand, timesByHand } from './flowByHand.mjs';
import { journeysByHand } from './journeysByHand.mjs';
import { randomLog } from './randomLog.mjs';

/**
 * Random small logs, put together and counted by the library and by hand.
 *
 * @typedef {import('./randomSchedule.mjs').Random} Random
 * @typedef {Pick<typeof import('../../src/journey/index.ts'), 'journeys' | 'flow' | 'switches' | 'complexity' | 'journeyTimes'>} Library
 */

const activities = ['a', 'b', '', '__proto__'];

/**
 * @param {Library} library
 * @param {number} cases - How many logs.
 * @param {Random} random
 * @returns {string[]} What was found to differ, one line each.
 */
export function compareFlow(library, cases, random) {
  /** @type {string[]} */
  const failures = [];
  for (let at = 0; at < cases; at++) {
    const log = randomLog(random, { most: 16, customers: 3, activities: activities.slice(0, 2 + random(3)) });
    const split = random(2) === 0 ? 'matter' : 1 + random(5);
    const wanted = journeysByHand(log, split);
    const all = library.journeys(log, split === 'matter' ? { journey: 'matter' } : { gapMs: split });
    const { count, pairs, unknown } = library.switches(all, 'channel');
    const answers = /** @type {const} */ ({
      journeys: [all, wanted],
      flow: [library.flow(all, 'activity'), flowByHand(wanted)],
      channels: [{ count, pairs, unknown, ...library.complexity(all, 'channel') }, channelsByHand(wanted)],
      times: [library.journeyTimes(all), timesByHand(wanted)],
    });
    for (const [name, [got, expected]] of Object.entries(answers)) {
      const [one, other] = [textOf(got), textOf(expected)];
      if (one !== other) failures.push(`${name} ${one}, by hand ${other}: ${JSON.stringify({ split, log })}`);
    }
  }
  return failures;
}

/** Numbers to nine digits: a mean may be worked out in another order. @param {unknown} answer */
function textOf(answer) {
  return JSON.stringify(answer, (_key, value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value));
}
