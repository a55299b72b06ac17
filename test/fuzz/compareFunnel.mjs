import { funnelByHand } from './funnelByHand.mjs';
import { customersByHand, journeysByHand } from './journeysByHand.mjs';
import { randomFunnel, randomLog } from './randomLog.mjs';

/**
 * Random funnels over random small logs, by customer, by journey and by attempt, answered by the library and by hand.
 *
 * @typedef {import('./funnelByHand.mjs').SmallFunnel} SmallFunnel
 * @typedef {import('./journeysByHand.mjs').Entry} Entry
 * @typedef {import('./randomSchedule.mjs').Random} Random
 * @typedef {Pick<typeof import('../../src/journey/index.ts'), 'journeys' | 'funnel' | 'funnelAttempts'>} Library
 */

const activities = ['a', 'b', 'c', 'x'];

/**
 * @param {Library} library
 * @param {number} cases - How many logs.
 * @param {Random} random
 * @returns {string[]} What was found to differ, one line each.
 */
export function compareFunnel(library, cases, random) {
  /** @type {string[]} */
  const failures = [];
  for (let at = 0; at < cases; at++) {
    const log = randomLog(random, { most: 8, customers: 1 + random(2), activities });
    const funnel = randomFunnel(random);
    const split = random(2) === 0 ? 'matter' : 3;
    const all = library.journeys(log, split === 'matter' ? { journey: 'matter' } : { gapMs: split });
    for (const by of /** @type {const} */ (['customer', 'journey', 'attempt'])) {
      const lines = by === 'journey' ? journeysByHand(log, split) : customersByHand(log);
      const wanted = lines.flatMap(({ id, customerId, touchpoints }) => {
        const outcomes = funnelByHand(touchpoints, funnel, by === 'attempt' ? 'attempts' : 'one');
        return outcomes.map((outcome) => ({ id: by === 'journey' ? id : customerId, ...outcome }));
      });
      const { steps, options } = asked(funnel);
      const got = library
        .funnelAttempts(all, steps, { ...options, by })
        .map(({ customerId, journeyId, converted, elapsedMs, openMs }) => {
          return { id: by === 'journey' ? journeyId : customerId, converted, elapsedMs, openMs };
        });
      const read = library.funnel(all, steps, { ...options, by, ids: true });
      const counted = {
        excluded: read.excludedIds,
        steps: read.steps.map(({ ids, timeFromStart }) => ({ ...ids, sumMs: sumOf(timeFromStart) })),
      };
      const pairs = /** @type {const} */ ([
        [got, wanted],
        [counted, countsOf(wanted, steps.length)],
      ]);
      for (const [one, other] of pairs) {
        if (JSON.stringify(one) === JSON.stringify(other)) continue;
        const what = JSON.stringify({ by, split, log, funnel });
        failures.push(`${JSON.stringify(one)}, by hand ${JSON.stringify(other)}: ${what}`);
      }
    }
  }
  return failures;
}

/** A small funnel as the library takes it. @param {SmallFunnel} funnel */
function asked({ steps, order, windowMs, exclude, asOf }) {
  const names = steps.map((_, index) => `step ${index}`);
  return {
    steps: steps.map((step, index) => ({
      name: String(names[index]),
      activity: step.activities,
      ...(step.withinMs === Infinity ? {} : { withinMs: step.withinMs }),
    })),
    options: {
      order,
      windowMs: windowMs === Infinity ? undefined : windowMs,
      asOf: asOf === Infinity ? undefined : asOf,
      exclude: exclude.map(({ activity, after, before }) => ({ activity, after: names[after], before: names[before] })),
    },
  };
}

/**
 * The names behind every number, and the sum of all times from the start.
 *
 * @param {readonly (import('./funnelByHand.mjs').Outcome & { readonly id: string })[]} outcomes
 * @param {number} steps
 */
function countsOf(outcomes, steps) {
  const [out, inside] = [true, false].map((isOut) =>
    outcomes.filter(({ converted }) => (converted === 'notApplicable') === isOut),
  );
  const idsOf = (/** @type {typeof outcomes} */ some) => some.map(({ id }) => id);
  return {
    excluded: idsOf(out ?? []),
    steps: Array.from({ length: steps }, (_, step) => {
      const there = (inside ?? []).filter(({ elapsedMs }) => elapsedMs.length > step);
      const before = (inside ?? []).filter(({ elapsedMs }) => elapsedMs.length === step && step > 0);
      const times = there.map(({ elapsedMs }) => Number(elapsedMs[step]));
      return {
        reached: idsOf(there),
        lost: idsOf(before.filter(({ converted }) => converted === false)),
        pending: idsOf(before.filter(({ converted }) => converted === null)),
        sumMs: step === 0 ? null : times.reduce((sum, time) => sum + time, 0),
      };
    }),
  };
}

/** @param {import('../../src/journey/index.ts').Spread | null} times */
function sumOf(times) {
  return times === null ? null : Math.round(times.n * (times.mean ?? 0));
}
