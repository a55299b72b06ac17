import { randomOf } from './randomOf.mjs';

const warmUpMs = 500;
const longMs = 1000;
const rounds = 5;
const turns = 3;

/**
 * One side of a comparison.
 *
 * @template Inputs
 * @typedef {object} Contender
 * @property {string} name - Who it is, with the version of a peer.
 * @property {(inputs: Inputs) => unknown} [prepare] - What is done before the clock runs, such as filling a table.
 * @property {(inputs: Inputs, prepared: any) => unknown} run - What is timed.
 * @property {((result: any) => unknown) | null} [answer] - What of the result is compared with the others; null when nothing
 * is, as for a bare read of the data.
 * @property {(result: any) => number} [elapsed] - Milliseconds, where the side measures itself, as another process does.
 * @property {number} [share] - Which share of the rows it is run on, for sides that would take minutes; times are scaled.
 */

/**
 * How long a side took.
 *
 * @typedef {object} Side
 * @property {string} name
 * @property {number} ms - Median of the rounds.
 * @property {number} least
 * @property {number} most
 */

/**
 * A claim, and what came out.
 *
 * @typedef {object} Ratio
 * @property {string} claim - In words.
 * @property {number} ratio - Median of the rounds.
 * @property {number} least
 * @property {number} most
 * @property {number} reached - What share of the claim was reached: 1 and more when it holds.
 */

/**
 * Runs all sides in turns, in an order drawn anew for each turn. All answers are compared before anything is timed.
 *
 * A round has three turns and counts the median of them; sides that take more than a second have one, after the others.
 * Inputs are made once, and young garbage is collected before a side is timed, so that none pays for another's.
 *
 * @template Inputs
 * @param {object} scenario
 * @param {string} scenario.title - What is done, with the number of rows.
 * @param {(random: () => number) => Inputs} scenario.inputs - Makes inputs.
 * @param {readonly Contender<Inputs>[]} scenario.sides - Ours first.
 * @param {readonly { other: string, atLeast?: number, atMost?: number }[]} scenario.claims - Ours is at least so many times as
 * quick as the other, or takes at most so many times as long.
 * @returns {Promise<import('./bench.mjs').Found>}
 */
export async function compare({ title, inputs, sides, claims }) {
  const made = inputs(randomOf(1000));
  /** @type {Map<string, unknown>} */
  const prepared = new Map();
  for (const side of sides) prepared.set(side.name, await side.prepare?.(made));
  const long = await compareAnswers(title, sides, made, prepared);
  const quick = sides.filter(({ name }) => !long.has(name));
  const slow = sides.filter(({ name }) => long.has(name));

  /** @type {Map<string, number[]>} */
  const times = new Map(sides.map(({ name }) => [name, []]));
  const shuffle = randomOf(20261125);
  for (let round = 0; round < rounds; round++) {
    /** @type {Map<string, number[]>} */
    const ofRound = new Map(sides.map(({ name }) => [name, []]));
    const order = Array.from({ length: turns }, () => [...quick].sort(() => shuffle() - 0.5));
    for (const side of [...order, slow].flat()) {
      globalThis.gc?.({ type: 'minor' });
      ofRound.get(side.name)?.push(await timeOf(side, made, prepared.get(side.name)));
    }
    for (const [name, ms] of ofRound) times.get(name)?.push(spread(ms).median);
  }
  const [ours] = sides;
  const own = times.get(ours?.name ?? '') ?? [];
  return {
    title,
    sides: sides.map(({ name }) => {
      const { median: ms, least, most } = spread(times.get(name) ?? []);
      return { name, ms, least, most };
    }),
    ratios: claims.map(({ other, atLeast, atMost }) => {
      const theirs = times.get(other);
      if (theirs === undefined) throw new Error(`${title}: no side ${other}`);
      const perRound = theirs.map((time, round) => time / Number(own[round]));
      if (atLeast !== undefined) {
        return ratioOf(`at least ${atLeast} times as quick as ${other}`, perRound, atLeast, null);
      }
      return ratioOf(
        `at most ${atMost} times ${other}`,
        perRound.map((times) => 1 / times),
        null,
        Number(atMost),
      );
    }),
  };
}

/**
 * Milliseconds for all rows.
 *
 * @template Inputs
 * @param {Contender<Inputs>} side
 * @param {Inputs} inputs
 * @param {unknown} prepared
 */
async function timeOf({ run, elapsed, share = 1 }, inputs, prepared) {
  const from = performance.now();
  let result = run(inputs, prepared);
  if (result instanceof Promise) result = await result;
  const ms = performance.now() - from;
  return (elapsed?.(result) ?? ms) / share;
}

/**
 * @param {string} claim
 * @param {readonly number[]} ratios - One for each round.
 * @param {number | null} atLeast
 * @param {number | null} atMost
 * @returns {Ratio}
 */
export function ratioOf(claim, ratios, atLeast, atMost) {
  const { median, least, most } = spread(ratios);
  const reached = atLeast !== null ? median / atLeast : Number(atMost) / median;
  return { claim, ratio: median, least, most, reached };
}

/** Median, least and most. @param {readonly number[]} times */
export function spread(times) {
  const sorted = [...times].sort((one, other) => one - other);
  return { median: Number(sorted[sorted.length >> 1]), least: Number(sorted[0]), most: Number(sorted.at(-1)) };
}

/**
 * @param {string} title
 * @param {readonly Contender<any>[]} sides
 * @param {unknown} made
 * @param {ReadonlyMap<string, unknown>} prepared
 * @returns {Promise<Set<string>>} The sides that take long.
 */
async function compareAnswers(title, sides, made, prepared) {
  /** @type {[string, string][]} */
  const answers = [];
  /** @type {Set<string>} */
  const long = new Set();
  for (const { name, run, answer = (/** @type {unknown} */ result) => result } of sides) {
    let result = await run(made, prepared.get(name));
    let from = performance.now();
    // Until engines that learn from running have learnt.
    const until = from + warmUpMs;
    for (let more = 0; more < 30 && performance.now() < until; more++) {
      from = performance.now();
      result = await run(made, prepared.get(name));
    }
    if (performance.now() - from > longMs) long.add(name);
    if (answer !== null) answers.push([name, JSON.stringify(answer(result), (_key, value) => rounded(value))]);
  }
  const [first] = answers;
  for (const [name, answer] of answers) {
    if (answer === first?.[1]) continue;
    throw new Error(`${title}: ${name} says ${answer.slice(0, 300)}, ${first?.[0]} says ${first?.[1].slice(0, 300)}`);
  }
  return long;
}

/** @param {unknown} value */
function rounded(value) {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}
