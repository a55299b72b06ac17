/**
 * Which ways do customers go? The slow answer: lists of texts, counted by looking through all of them. Nothing of the library is
 * used.
 *
 * @typedef {import('./journeysByHand.mjs').SmallJourney} SmallJourney
 */

/** @param {readonly SmallJourney[]} all */
export function flowByHand(all) {
  const ways = all.map(({ touchpoints }) => touchpoints.map(({ activity }) => activity));
  const steps = all.flatMap(({ touchpoints }) =>
    touchpoints.slice(1).map(({ activity, at }, index) => {
      const before = touchpoints[index];
      return { from: String(before?.activity), to: activity, ms: at - Number(before?.at) };
    }),
  );
  const count = (/** @type {(way: readonly string[]) => boolean} */ holds) => ways.filter(holds).length;
  const reworked = count((way) => new Set(way).size < way.length);
  return {
    journeys: all.length,
    touchpoints: ways.flat().length,
    activities: mostFrequent(
      unique(ways.flat().map((activity) => [activity])).map(([activity = '']) => {
        const [total, journeys] = [
          ways.flat().filter((one) => one === activity).length,
          count((way) => way.includes(activity)),
        ];
        return {
          activity,
          count: total,
          journeys,
          starts: count((way) => way[0] === activity),
          ends: count((way) => way.at(-1) === activity),
          repeats: total - journeys,
        };
      }),
    ),
    follows: mostFrequent(
      unique(steps.map(({ from, to }) => [from, to])).map(([from = '', to = '']) => {
        const times = steps.filter((step) => step.from === from && step.to === to).map(({ ms }) => ms);
        return { from, to, count: times.length, meanMs: meanOf(times), medianMs: quantileOf(times, 0.5) };
      }),
    ),
    variants: mostFrequent(
      unique(ways).map((path) => {
        const went = count((way) => JSON.stringify(way) === JSON.stringify(path));
        return { path, count: went, share: went / all.length };
      }),
    ),
    throughput: spreadByHand(all.map(({ touchpoints }) => Number(touchpoints.at(-1)?.at) - Number(touchpoints[0]?.at))),
    rework: { count: reworked, percent: all.length === 0 ? null : (100 * reworked) / all.length },
  };
}

/** Channels of journeys: switches by pair, how many different, how many unknown. @param {readonly SmallJourney[]} all */
export function channelsByHand(all) {
  const ways = all.map(({ touchpoints }) => touchpoints.flatMap(({ channel }) => (channel === null ? [] : [channel])));
  const pairs = ways.flatMap((way) =>
    way.slice(1).flatMap((to, index) => (way[index] === to ? [] : [[String(way[index]), to]])),
  );
  return {
    count: pairs.length,
    pairs: mostFrequent(
      unique(pairs).map(([from = '', to = '']) => {
        return { from, to, count: pairs.filter((pair) => pair[0] === from && pair[1] === to).length };
      }),
    ),
    unknown: all.flatMap(({ touchpoints }) => touchpoints).filter(({ channel }) => channel === null).length,
    touchpoints: spreadByHand(all.map(({ touchpoints }) => touchpoints.length)),
    channels: spreadByHand(ways.map((way) => new Set(way).size)),
  };
}

/** Times of journeys: every millisecond is asked whether a touchpoint was under way. @param {readonly SmallJourney[]} all */
export function timesByHand(all) {
  const spans = all.map(({ touchpoints }) => {
    const first = Number(touchpoints[0]?.at);
    const last = Math.max(...touchpoints.map(({ endedAt }) => endedAt));
    const moments = Array.from({ length: last - first }, (_, ms) => first + ms);
    return {
      throughput: last - first,
      processing: touchpoints.reduce((sum, { at, endedAt }) => sum + endedAt - at, 0),
      idle: moments.filter((ms) => !touchpoints.some(({ at, endedAt }) => at <= ms && ms < endedAt)).length,
    };
  });
  return {
    throughput: spreadByHand(spans.map(({ throughput }) => throughput)),
    processing: spreadByHand(spans.map(({ processing }) => processing)),
    idle: spreadByHand(spans.map(({ idle }) => idle)),
    invalid: 0,
  };
}

/** @param {readonly number[]} values */
function spreadByHand(values) {
  const shares = /** @type {const} */ ({ p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95, p99: 0.99 });
  return {
    n: values.length,
    min: values.length === 0 ? null : Math.min(...values),
    max: values.length === 0 ? null : Math.max(...values),
    mean: meanOf(values),
    percentiles: Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, quantileOf(values, share)])),
  };
}

/** @param {readonly number[]} values */
function meanOf(values) {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Between the two values next to (n − 1) × share, counted from 0. @param {readonly number[]} values @param {number} share */
function quantileOf(values, share) {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [low, high] = [Number(sorted[Math.floor(place)]), Number(sorted[Math.ceil(place)])];
  return low + (place - Math.floor(place)) * (high - low);
}

/** Different lists of texts, by their first text, then by their second. @param {readonly (readonly string[])[]} lists */
function unique(lists) {
  const different = lists.filter(
    (list, index) => lists.findIndex((other) => JSON.stringify(other) === JSON.stringify(list)) === index,
  );
  return different.sort((one, other) => {
    const apart = one.findIndex((text, index) => text !== other[index]);
    if (apart < 0) return -1;
    return other[apart] === undefined || String(one[apart]) > String(other[apart]) ? 1 : -1;
  });
}

/** The most frequent first; equals stay in their order. @template {{ count: number }} T @param {readonly T[]} counted */
function mostFrequent(counted) {
  return [...counted].sort((one, other) => other.count - one.count);
}
