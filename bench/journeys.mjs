// Sessions, directly-follows counts, a four-step funnel and variants of a million touchpoints: ours from objects, and the plain
// JavaScript one would write instead, grouping by customer, sorting and joining texts. In turns, on new data in every round.
import { cpus } from 'node:os';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { flow, funnel, journeys } from '../dist/index.js';

/**
 * @typedef {{ readonly customerId: string, readonly activity: string, readonly at: Date }} Touchpoint
 * @typedef {{ journeys: number, follows: Record<string, number>, variants: Record<string, number>, funnel: readonly number[] }} Answer
 * @typedef {{ plain: number[], ours: number[] }} Times
 */

const day = 86_400_000;
const gapMs = 30 * day;
const windowMs = 14 * day;
const activities = Array.from({ length: 12 }, (_, index) => `step ${index}`);
const steps = activities.slice(1, 5);
const floor = 4;

/**
 * Touchpoints of customers who mostly go from one activity to the next one, sometimes after a long while, in no order.
 *
 * @param {number} count
 * @param {number} seed
 * @returns {readonly Touchpoint[]}
 */
function makeTouchpoints(count, seed) {
  const random = randomFrom(seed);
  const customers = Math.ceil(count / 10);
  const last = new Uint8Array(customers);
  const clock = Float64Array.from({ length: customers }, () => Date.UTC(2024, 0, 1) + random() * 90 * day);
  const touchpoints = Array.from({ length: count }, () => {
    const customer = Math.floor(random() * customers);
    clock[customer] += random() < 0.2 ? (31 + random() * 30) * day : random() * 5 * day;
    last[customer] = random() < 0.75 ? (last[customer] + 1) % activities.length : random() * activities.length;
    return { customer, activity: last[customer], at: Math.floor(clock[customer]) };
  });
  for (let index = count - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [touchpoints[index], touchpoints[other]] = [touchpoints[other], touchpoints[index]];
  }
  return touchpoints.map(({ customer, activity, at }) => {
    return { customerId: `c${customer}`, activity: activities[activity], at: new Date(at) };
  });
}

/** A generator of numbers from 0 to 1 (xorshift). @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/**
 * @param {readonly Touchpoint[]} touchpoints
 * @returns {Answer}
 */
function plain(touchpoints) {
  /** @type {Map<string, Touchpoint[]>} */
  const byCustomer = new Map();
  for (const touchpoint of touchpoints) {
    const own = byCustomer.get(touchpoint.customerId);
    if (own === undefined) byCustomer.set(touchpoint.customerId, [touchpoint]);
    else own.push(touchpoint);
  }
  /** @type {Map<string, number>} */
  const follows = new Map();
  /** @type {Map<string, number>} */
  const variants = new Map();
  const reached = steps.map(() => 0);
  let sessions = 0;
  for (const own of byCustomer.values()) {
    own.sort((one, other) => +one.at - +other.at);
    /** @type {Touchpoint[]} */
    let session = [];
    const endSession = () => {
      if (session.length === 0) return;
      sessions++;
      const path = session.map(({ activity }) => activity).join('>');
      variants.set(path, (variants.get(path) ?? 0) + 1);
      for (let index = 1; index < session.length; index++) {
        const step = `${session[index - 1].activity}>${session[index].activity}`;
        follows.set(step, (follows.get(step) ?? 0) + 1);
      }
      session = [];
    };
    const started = steps.map(() => -Infinity);
    let furthest = 0;
    for (const touchpoint of own) {
      const time = +touchpoint.at;
      if (session.length > 0 && time - +session[session.length - 1].at > gapMs) endSession();
      session.push(touchpoint);
      const step = steps.indexOf(touchpoint.activity);
      if (step === 0) started[0] = time;
      else if (step > 0 && time - started[step - 1] <= windowMs) started[step] = started[step - 1];
      if (step >= 0 && started[step] > -Infinity) furthest = Math.max(furthest, step + 1);
    }
    endSession();
    for (let step = 0; step < furthest; step++) reached[step]++;
  }
  return {
    journeys: sessions,
    follows: Object.fromEntries(follows),
    variants: Object.fromEntries(variants),
    funnel: reached,
  };
}

/** @param {readonly Touchpoint[]} touchpoints */
function ours(touchpoints) {
  const all = journeys(touchpoints, { gapMs });
  return { ways: flow(all, (touchpoint) => touchpoint.activity), reached: funnel(all, steps, { windowMs }) };
}

/**
 * Our answer in the form of the other.
 *
 * @param {ReturnType<typeof ours>} answer
 * @returns {Answer}
 */
function inPlainForm({ ways, reached }) {
  return {
    journeys: ways.journeys,
    follows: Object.fromEntries(ways.follows.map(({ from, to, count }) => [`${from}>${to}`, count])),
    variants: Object.fromEntries(ways.variants.map(({ path, count }) => [path.join('>'), count])),
    funnel: reached.steps.map(({ count }) => count),
  };
}

/** Keys in order, so that equal answers are equal texts. @param {Answer} answer */
function asText({ follows, variants, ...rest }) {
  const sorted = (/** @type {Record<string, number>} */ counts) =>
    Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rest.journeys, rest.funnel, sorted(follows), sorted(variants)]);
}

setFlagsFromString('--expose-gc');
const cleanUp = /** @type {() => void} */ (runInNewContext('gc'));

/**
 * Milliseconds a side takes on data that nobody has read: a text that was looked up before is looked up faster. What the making of
 * the data left behind is cleaned up before.
 *
 * @param {(touchpoints: readonly Touchpoint[]) => unknown} side
 * @param {number} count
 * @param {number} seed
 */
function timeOf(side, count, seed) {
  const touchpoints = makeTouchpoints(count, seed);
  cleanUp();
  const from = performance.now();
  side(touchpoints);
  return performance.now() - from;
}

/**
 * Times both sides in turns, after their answers were found equal.
 *
 * @param {{ touchpoints?: number, rounds?: number, seed?: number }} [options]
 * @returns {Times} Milliseconds of each round.
 */
export function timeJourneys({ touchpoints = 1e6, rounds = 7, seed = 1 } = {}) {
  const warm = makeTouchpoints(touchpoints, seed);
  if (asText(plain(warm)) !== asText(inPlainForm(ours(warm)))) throw new Error('The two sides give different answers.');
  /** @type {Times} */
  const times = { plain: [], ours: [] };
  for (let round = 1; round <= rounds; round++) {
    // Whoever comes second may find a warmer machine: so the order alternates.
    if (round % 2 === 0) times.plain.push(timeOf(plain, touchpoints, seed + round));
    times.ours.push(timeOf(ours, touchpoints, seed + round));
    if (round % 2 === 1) times.plain.push(timeOf(plain, touchpoints, seed + round));
  }
  return times;
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  return /** @type {number} */ ([...numbers].sort((a, b) => a - b)[numbers.length >> 1]);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const times = timeJourneys();
  const ratios = times.plain
    .map((time, round) => time / /** @type {number} */ (times.ours[round]))
    .sort((a, b) => a - b);
  const spread = `${ratios[0]?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)}`;
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${new Date().toISOString().slice(0, 10)}`,
  );
  console.log(
    '1,000,000 touchpoints of 100,000 customers as objects: sessions, directly-follows, four-step funnel, variants',
  );
  console.log(`plain JavaScript   ${median(times.plain).toFixed(0)} ms (median of ${times.plain.length} rounds)`);
  console.log(`cx-metrics         ${median(times.ours).toFixed(0)} ms`);
  console.log(`ratio              ${median(ratios).toFixed(2)} (${spread}; at least ${floor})`);
  if (argv.includes('--check') && median(ratios) < floor) {
    console.error(
      `Journeys are ${median(ratios).toFixed(2)} times as fast as plain JavaScript; at least ${floor} is wanted.`,
    );
    process.exitCode = 1;
  }
}
