/** A touchpoint of a small log: when, and what happened. */
export interface SmallTouchpoint {
  readonly customerId: string;
  readonly at: number;
  readonly activity: string;
}

/** A funnel in its plainest form. */
export interface SmallFunnel {
  readonly steps: readonly { readonly activities: readonly string[]; readonly withinMs: number }[];
  readonly order: 'ordered' | 'strict' | 'any';
  readonly windowMs: number;
  readonly exclude: readonly { readonly activity: string; readonly after: number; readonly before: number }[];
  readonly asOf: number;
}

/** What became of one attempt. */
export interface SmallOutcome {
  readonly converted: boolean | null | 'notApplicable';
  readonly elapsedMs: readonly number[];
  readonly openMs: number | null;
}

/** Touchpoints that were taken for the first so many steps. */
interface Try {
  readonly times: readonly number[];
  /** Whether nothing came after its last touchpoint, in the order it was found in. */
  readonly isLast: boolean;
}

/**
 * The funnel by its definition: every order in which touchpoints of one moment may have happened, every choice of touchpoints for
 * steps, all conditions asked of each, and of those that hold the one that counts. Slow and obvious.
 */
export function outcomesOf(
  line: readonly SmallTouchpoint[],
  funnel: SmallFunnel,
  by: 'customer' | 'attempt',
): readonly SmallOutcome[] {
  const seen = line.filter(({ at }) => at <= funnel.asOf).sort((one, other) => one.at - other.at);
  const tries = triesOf(seen, funnel);
  if (by === 'customer') return tries.length === 0 ? [] : [outcomeOf(tries, seen, funnel)];

  const outcomes: SmallOutcome[] = [];
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

/** Every way to take touchpoints for the first so many steps, or in any order for so many of the steps. */
function triesOf(seen: readonly SmallTouchpoint[], funnel: SmallFunnel): readonly Try[] {
  const tries = new Map<string, Try>();
  const keep = (times: readonly number[], isLast: boolean): void => {
    tries.set(JSON.stringify([times, isLast]), { times, isLast });
  };
  const matches = (touchpoint: SmallTouchpoint, step: number): boolean =>
    funnel.steps[step]?.activities.includes(touchpoint.activity) === true;

  if (funnel.order === 'any') {
    const choose = (from: number, stepsLeft: readonly number[], times: readonly number[]): void => {
      if (times.length > 0) keep(times, false);
      for (let index = from; index < seen.length; index++) {
        const touchpoint = seen[index] as SmallTouchpoint;
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
    const choose = (before: number, times: readonly number[]): void => {
      if (times.length > 0) keep(times, before === order.length - 1);
      const step = times.length;
      if (step === funnel.steps.length) return;
      const isNext = funnel.order === 'strict' && step > 0;
      for (let index = before + 1; index < (isNext ? Math.min(before + 2, order.length) : order.length); index++) {
        const touchpoint = order[index] as SmallTouchpoint;
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

/** Every order in which touchpoints may have happened: those of one moment in any order. */
function ordersOf(seen: readonly SmallTouchpoint[]): readonly (readonly SmallTouchpoint[])[] {
  const [first] = seen;
  if (first === undefined) return [[]];
  const moment = seen.filter(({ at }) => at === first.at);
  const rest = ordersOf(seen.slice(moment.length));
  return permutationsOf(moment).flatMap((start) => rest.map((end) => [...start, ...end]));
}

function permutationsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, index) =>
    permutationsOf(items.filter((_, other) => other !== index)).map((others) => [item, ...others]),
  );
}

/** The last moment at which a next step of this attempt would count. */
function deadlineOf({ times }: Try, { steps, windowMs }: SmallFunnel): number {
  return Math.min((times[0] ?? 0) + windowMs, (times.at(-1) ?? 0) + (steps[times.length]?.withinMs ?? Infinity));
}

/** Whether something excluded lies between two of its steps. */
function isSpoiled(attempt: Try, seen: readonly SmallTouchpoint[], { exclude }: SmallFunnel): boolean {
  return exclude.some(({ activity, after, before }) => {
    const [start = Infinity, end = -Infinity] = [attempt.times[after], attempt.times[before]];
    return seen.some((touchpoint) => touchpoint.activity === activity && touchpoint.at > start && touchpoint.at < end);
  });
}

/** Whether something excluded lies behind its last step while it could have gone on. */
function isSpoiledAfterwards(attempt: Try, seen: readonly SmallTouchpoint[], funnel: SmallFunnel): boolean {
  return funnel.exclude.some(({ activity, after, before }) => {
    const [start = Infinity, end] = [attempt.times[after], attempt.times[before]];
    if (end !== undefined) return false;
    return seen.some(({ activity: done, at }) => done === activity && at > start && at <= deadlineOf(attempt, funnel));
  });
}

function outcomeOf(tries: readonly Try[], seen: readonly SmallTouchpoint[], funnel: SmallFunnel): SmallOutcome {
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

function elapsedOf(times: readonly number[]): readonly number[] {
  return times.map((time) => time - (times[0] ?? 0));
}

/** First there; of those, began last; of those, each step as early as can be, or as late where windows or exclusions ask for it. */
function byRule({ times: one }: Try, { times: other }: Try, funnel: SmallFunnel): number {
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
