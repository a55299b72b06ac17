/**
 * How far does each get? The slow answer: every order in which touchpoints of one moment may have happened, every choice of
 * touchpoints for steps, all conditions asked of each. Nothing of the library is used.
 *
 * @typedef {import('./journeysByHand.mjs').Entry} Entry
 * @typedef {object} SmallFunnel
 * @property {readonly { readonly activities: readonly string[], readonly withinMs: number }[]} steps
 * @property {'ordered' | 'strict' | 'any'} order
 * @property {number} windowMs
 * @property {readonly { readonly activity: string, readonly after: number, readonly before: number }[]} exclude
 * @property {number} asOf
 *
 * @typedef {{ converted: boolean | null | 'notApplicable', elapsedMs: readonly number[], openMs: number | null }} Outcome What
 * became of one attempt.
 * @typedef {{ times: readonly number[], isLast: boolean }} Try Touchpoints that were taken for the first so many steps, and
 * whether nothing came after the last of them, in the order they were found in.
 */

/**
 * Along one line of touchpoints: of all tries the one that counts, or one attempt after the other.
 *
 * @param {readonly Entry[]} line
 * @param {SmallFunnel} funnel
 * @param {'one' | 'attempts'} which
 * @returns {readonly Outcome[]}
 */
export function funnelByHand(line, funnel, which) {
  const seen = line.filter(({ at }) => at <= funnel.asOf).sort((one, other) => one.at - other.at);
  const tries = triesOf(seen, funnel);
  if (which === 'one') return tries.length === 0 ? [] : [outcomeOf(tries, seen, funnel)];

  /** @type {Outcome[]} */
  const outcomes = [];
  let after = -Infinity;
  for (;;) {
    const later = tries.filter(({ times: [start = 0] }) => start > after);
    if (later.length === 0) return outcomes;
    const start = Math.min(...later.map(({ times }) => times[0] ?? 0));
    const own = later.filter(({ times }) => times[0] === start);
    const outcome = outcomeOf(own, seen, funnel);
    outcomes.push(outcome);
    const furthest = Math.max(...own.map(({ times }) => times.length));
    const firstEnd = Math.min(
      ...own.filter(({ times }) => times.length === furthest).map(({ times }) => times.at(-1) ?? 0),
    );
    const isEnded = furthest === funnel.steps.length || funnel.order === 'strict';
    after = isEnded ? firstEnd : Math.max(...own.map((each) => deadlineOf(each, funnel)));
  }
}

/**
 * Every way to take touchpoints for the first so many steps, or in any order for so many of the steps.
 *
 * @param {readonly Entry[]} seen
 * @param {SmallFunnel} funnel
 * @returns {readonly Try[]}
 */
function triesOf(seen, funnel) {
  /** @type {Map<string, Try>} */
  const tries = new Map();
  const keep = (/** @type {readonly number[]} */ times, /** @type {boolean} */ isLast) => {
    tries.set(JSON.stringify([times, isLast]), { times, isLast });
  };
  const matches = (/** @type {Entry} */ touchpoint, /** @type {number} */ step) =>
    funnel.steps[step]?.activities.includes(touchpoint.activity) === true;

  if (funnel.order === 'any') {
    /** @type {(from: number, stepsLeft: readonly number[], times: readonly number[]) => void} */
    const choose = (from, stepsLeft, times) => {
      if (times.length > 0) keep(times, false);
      for (let index = from; index < seen.length; index++) {
        const touchpoint = /** @type {Entry} */ (seen[index]);
        if (touchpoint.at - (times[0] ?? touchpoint.at) > funnel.windowMs) break;
        for (const step of stepsLeft.filter((each) => matches(touchpoint, each))) {
          choose(
            index + 1,
            stepsLeft.filter((each) => each !== step),
            [...times, touchpoint.at],
          );
        }
      }
    };
    choose(0, [...funnel.steps.keys()], []);
    return [...tries.values()];
  }
  for (const order of ordersOf(seen)) {
    /** @type {(before: number, times: readonly number[]) => void} */
    const choose = (before, times) => {
      if (times.length > 0) keep(times, before === order.length - 1);
      const step = times.length;
      if (step === funnel.steps.length) return;
      const isNext = funnel.order === 'strict' && step > 0;
      for (let index = before + 1; index < (isNext ? Math.min(before + 2, order.length) : order.length); index++) {
        const touchpoint = /** @type {Entry} */ (order[index]);
        const isIn =
          touchpoint.at - (times[0] ?? touchpoint.at) <= funnel.windowMs &&
          touchpoint.at - (times.at(-1) ?? touchpoint.at) <= (funnel.steps[step]?.withinMs ?? Infinity);
        if (isIn && matches(touchpoint, step)) choose(index, [...times, touchpoint.at]);
      }
    };
    choose(-1, []);
  }
  return [...tries.values()];
}

/**
 * Every order in which touchpoints may have happened: those of one moment in any order.
 *
 * @param {readonly Entry[]} seen
 * @returns {readonly (readonly Entry[])[]}
 */
function ordersOf(seen) {
  const [first] = seen;
  if (first === undefined) return [[]];
  const moment = seen.filter(({ at }) => at === first.at);
  const rest = ordersOf(seen.slice(moment.length));
  return permutationsOf(moment).flatMap((start) => rest.map((end) => [...start, ...end]));
}

/** @param {readonly Entry[]} items @returns {readonly (readonly Entry[])[]} */
function permutationsOf(items) {
  if (items.length <= 1) return [items];
  return items.flatMap((item, index) =>
    permutationsOf(items.filter((_, other) => other !== index)).map((others) => [item, ...others]),
  );
}

/** The last moment at which a next step of this attempt would count. @param {Try} attempt @param {SmallFunnel} funnel */
function deadlineOf({ times }, { steps, windowMs }) {
  return Math.min((times[0] ?? 0) + windowMs, (times.at(-1) ?? 0) + (steps[times.length]?.withinMs ?? Infinity));
}

/**
 * Whether something excluded lies between two of its steps.
 *
 * @param {Try} attempt
 * @param {readonly Entry[]} seen
 * @param {SmallFunnel} funnel
 */
function isSpoiled(attempt, seen, { exclude }) {
  return exclude.some(({ activity, after, before }) => {
    const [start = Infinity, end = -Infinity] = [attempt.times[after], attempt.times[before]];
    return seen.some((touchpoint) => touchpoint.activity === activity && touchpoint.at > start && touchpoint.at < end);
  });
}

/**
 * Whether something excluded lies behind its last step while it could have gone on.
 *
 * @param {Try} attempt
 * @param {readonly Entry[]} seen
 * @param {SmallFunnel} funnel
 */
function isSpoiledAfterwards(attempt, seen, funnel) {
  return funnel.exclude.some(({ activity, after, before }) => {
    const [start = Infinity, end] = [attempt.times[after], attempt.times[before]];
    if (end !== undefined) return false;
    return seen.some(({ activity: done, at }) => done === activity && at > start && at <= deadlineOf(attempt, funnel));
  });
}

/**
 * What became of it: of the tries that hold, the one that counts.
 *
 * @param {readonly Try[]} tries
 * @param {readonly Entry[]} seen
 * @param {SmallFunnel} funnel
 * @returns {Outcome}
 */
function outcomeOf(tries, seen, funnel) {
  const furthest = Math.max(...tries.map(({ times }) => times.length));
  const unspoiled = tries.filter((attempt) => !isSpoiled(attempt, seen, funnel));
  const clean = unspoiled.filter((attempt) => !isSpoiledAfterwards(attempt, seen, funnel));
  const best = unspoiled
    .filter(({ times }) => times.length === furthest)
    .sort((one, other) => byRule(one, other, funnel))
    // Of those that got there at one moment only the one that began last is looked at.
    .filter(({ times }, index, sorted) => times.at(-1) !== sorted[index - 1]?.times.at(-1))
    .find((attempt) => clean.includes(attempt));
  if (best === undefined) {
    const spoiled = tries.filter(({ times }) => times.length === furthest);
    const [first] = spoiled.sort((one, other) => byRule(one, other, { ...funnel, exclude: [] }));
    return { converted: 'notApplicable', elapsedMs: elapsedOf(first?.times ?? []), openMs: null };
  }
  const elapsedMs = elapsedOf(best.times);
  if (furthest === funnel.steps.length) return { converted: true, elapsedMs, openMs: null };
  const [open] = clean
    .filter((attempt) => deadlineOf(attempt, funnel) > funnel.asOf && (funnel.order !== 'strict' || attempt.isLast))
    .sort((one, other) => other.times.length - one.times.length || (other.times[0] ?? 0) - (one.times[0] ?? 0));
  if (open === undefined) return { converted: false, elapsedMs, openMs: null };
  return { converted: null, elapsedMs, openMs: funnel.asOf - (open.times[0] ?? 0) };
}

/** @param {readonly number[]} times */
function elapsedOf(times) {
  return times.map((time) => time - (times[0] ?? 0));
}

/**
 * First there; of those, began last; of those, each step as early as can be, or as late where windows or exclusions ask for it.
 *
 * @param {Try} one
 * @param {Try} other
 * @param {SmallFunnel} funnel
 */
function byRule({ times: one }, { times: other }, funnel) {
  const last = one.length - 1;
  const byEnds = (one[last] ?? 0) - (other[last] ?? 0) || (other[0] ?? 0) - (one[0] ?? 0);
  if (byEnds !== 0) return byEnds;
  const isLatest = funnel.exclude.length > 0 || funnel.steps.some(({ withinMs }) => withinMs !== Infinity);
  const steps = isLatest && funnel.order !== 'any' ? [...one.keys()].reverse() : [...one.keys()];
  for (const step of steps) {
    const apart = (one[step] ?? 0) - (other[step] ?? 0);
    if (apart !== 0) return isLatest ? -apart : apart;
  }
  return 0;
}
