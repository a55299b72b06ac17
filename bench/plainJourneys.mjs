import { funnelSteps, gapMs, windowMs } from './touchpoints.mjs';

/**
 * Journeys as one would count them without a library: grouped by customer, sorted, cut, texts joined.
 *
 * @typedef {import('./touchpoints.mjs').Touchpoint} Touchpoint
 * @param {readonly Touchpoint[]} touchpoints
 * @returns {import('./touchpoints.mjs').JourneyAnswer}
 */
export function plainJourneys(touchpoints) {
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
  /** @type {Map<string, number[]>} */
  const times = new Map();
  /** @type {number[]} */
  const lengths = [];
  const funnel = funnelSteps.map(() => 0);
  let journeys = 0;
  /** @param {Map<string, number>} counts @param {string} name */
  const countOne = (counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1);
  /** @param {readonly Touchpoint[]} journey */
  const endJourney = (journey) => {
    journeys++;
    lengths.push(Number(journey.at(-1)?.at) - Number(journey[0]?.at));
    countOne(variants, journey.map(({ activity }) => activity).join('>'));
    for (let index = 1; index < journey.length; index++) {
      const step = `${journey[index - 1]?.activity}>${journey[index]?.activity}`;
      const time = Number(journey[index]?.at) - Number(journey[index - 1]?.at);
      countOne(follows, step);
      const known = times.get(step);
      if (known === undefined) times.set(step, [time]);
      else known.push(time);
    }
  };
  for (const own of byCustomer.values()) {
    own.sort((one, other) => +one.at - +other.at);
    /** @type {Touchpoint[]} */
    let journey = [];
    let before = -Infinity;
    const started = funnelSteps.map(() => -Infinity);
    let furthest = 0;
    for (const touchpoint of own) {
      const time = +touchpoint.at;
      if (journey.length > 0 && time - before > gapMs) {
        endJourney(journey);
        journey = [];
      }
      journey.push(touchpoint);
      before = time;
      const step = funnelSteps.indexOf(touchpoint.activity);
      if (step < 0) continue;
      const start = step === 0 ? time : Number(started[step - 1]);
      if (time - start <= windowMs) started[step] = start;
      if (Number(started[step]) > -Infinity) furthest = Math.max(furthest, step + 1);
    }
    endJourney(journey);
    for (let step = 0; step < furthest; step++) funnel[step] = Number(funnel[step]) + 1;
  }
  return {
    journeys,
    follows,
    variants,
    funnel,
    times: [...times].map(([step, between]) => [step, meanAndMedian(between)]),
    lengths: meanAndMedian(lengths),
  };
}

/** @param {number[]} numbers - Put in order. */
function meanAndMedian(numbers) {
  numbers.sort((one, other) => one - other);
  const middle = numbers.length >> 1;
  const upper = Number(numbers[middle]);
  const median = numbers.length % 2 === 1 ? upper : (Number(numbers[middle - 1]) + upper) / 2;
  return [numbers.reduce((sum, number) => sum + number, 0) / numbers.length, median];
}
