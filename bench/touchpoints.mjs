/**
 * Touchpoints to count journeys of, and the form in which all sides give their answers.
 *
 * @typedef {{ readonly customerId: string, readonly activity: string, readonly at: Date }} Touchpoint
 * @typedef {{ readonly customers: Uint32Array, readonly activities: Uint8Array, readonly at: Float64Array }} Coded
 * @typedef {object} JourneyAnswer
 * @property {number} journeys
 * @property {Iterable<readonly [step: string, count: number]>} follows
 * @property {Iterable<readonly [way: string, count: number]>} variants
 * @property {readonly number[]} funnel
 * @property {Iterable<readonly [step: string, meanAndMedian: readonly unknown[]]>} times - Between one touchpoint and the next.
 * @property {readonly unknown[]} lengths - Of journeys: mean and median.
 */

const day = 86_400_000;

/** A customer who was away for longer begins a new journey. */
export const gapMs = 30 * day;
/** The window of the funnel. */
export const windowMs = 14 * day;
/** What can happen. */
export const activityNames = Array.from({ length: 12 }, (_, index) => `step ${index}`);
/** The funnel. */
export const funnelSteps = activityNames.slice(1, 5);

/** @param {number} customers */
export function customerNames(customers) {
  return Array.from({ length: customers }, (_, customer) => `c${customer}`);
}

/**
 * Customers mostly go from one activity to the next one, sometimes after a long while; touchpoints come in no order.
 *
 * @param {number} count - How many touchpoints.
 * @param {number} customers - Of how many customers.
 * @param {() => number} random
 * @returns {Coded}
 */
export function codedTouchpoints(count, customers, random) {
  const last = new Uint8Array(customers);
  const clock = Float64Array.from({ length: customers }, () => Date.UTC(2024, 0, 1) + random() * 90 * day);
  const made = { customers: new Uint32Array(count), activities: new Uint8Array(count), at: new Float64Array(count) };
  const places = Uint32Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [places[index], places[other]] = [Number(places[other]), Number(places[index])];
  }
  for (const place of places) {
    const customer = Math.floor(random() * customers);
    const now = Number(clock[customer]) + (random() < 0.2 ? (31 + random() * 30) * day : random() * 5 * day);
    const activity =
      random() < 0.75
        ? (Number(last[customer]) + 1) % activityNames.length
        : Math.floor(random() * activityNames.length);
    clock[customer] = now;
    last[customer] = activity;
    made.customers[place] = customer;
    made.activities[place] = activity;
    made.at[place] = Math.floor(now);
  }
  return made;
}

/**
 * The same as records.
 *
 * @param {Coded} coded
 * @returns {readonly Touchpoint[]}
 */
export function touchpointRecords({ customers, activities, at }) {
  return Array.from(at, (time, row) => ({
    customerId: `c${customers[row]}`,
    activity: String(activityNames[Number(activities[row])]),
    at: new Date(time),
  }));
}

/** Everything in one order, so that equal answers are equal texts. @param {JourneyAnswer} answer */
export function sortedAnswer({ journeys, follows, variants, funnel, times, lengths }) {
  const sorted = (/** @type {Iterable<readonly [string, unknown]>} */ named) =>
    [...named].sort(([one], [other]) => (one < other ? -1 : 1));
  return [journeys, funnel, sorted(follows), sorted(variants), sorted(times), lengths];
}

/**
 * Our answer in the form of the others.
 *
 * @param {{ ways: import('cx-metrics').Flow, reached: import('cx-metrics').Funnel }} answer
 */
export function ourAnswer({ ways, reached }) {
  return sortedAnswer({
    journeys: ways.journeys,
    follows: ways.follows.map(({ from, to, count }) => [`${from}>${to}`, count]),
    variants: ways.variants.map(({ path, count }) => [path.join('>'), count]),
    funnel: reached.steps.map(({ count }) => count),
    times: ways.follows.map(({ from, to, meanMs, medianMs }) => [`${from}>${to}`, [meanMs, medianMs]]),
    lengths: [ways.throughput.mean, ways.throughput.percentiles.p50],
  });
}
