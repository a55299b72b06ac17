import { badNumber } from '../misuse/badNumber.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';

/** What makes a touchpoint count: an activity, one of several, or a condition of one's own. */
export interface TouchpointFilter<Touchpoint> {
  /** Its activity is this one, or one of these. */
  readonly activity?: string | readonly string[] | undefined;
  /** Or: this holds for it. */
  readonly is?: ((touchpoint: Touchpoint) => boolean) | undefined;
}

/** A step of a funnel: the name of an activity, or a step with a name of its own. */
export type FunnelStep<Touchpoint> = string | NamedStep<Touchpoint>;

/** A step with a name; without `activity` and `is` the name is that of the activity. */
export interface NamedStep<Touchpoint> extends TouchpointFilter<Touchpoint> {
  /** Its name, which no other step has. */
  readonly name: string;
  /** The longest time from the step before, in milliseconds; the bound belongs to it. */
  readonly withinMs?: number | undefined;
}

/** Touchpoints that take a customer out when they lie between two steps. */
export interface Exclusion<Touchpoint> extends TouchpointFilter<Touchpoint> {
  /** Name of the step after which they do; the first unless told. */
  readonly after?: string | undefined;
  /** Name of the step before which they do; the last unless told. */
  readonly before?: string | undefined;
}

/** A filter as it is used: activities or a condition, never both. */
export interface ReadFilter<Touchpoint> {
  /** Activities, where it goes by them. */
  readonly activities: readonly string[];
  /** A condition, where it goes by one. */
  readonly is: ((touchpoint: Touchpoint) => boolean) | null;
}

/** Steps as they are used. */
export interface ReadSteps<Touchpoint> {
  /** Their names. */
  readonly names: readonly string[];
  /** What counts as each. */
  readonly filters: readonly ReadFilter<Touchpoint>[];
  /** The longest time from the step before to each; Infinity where there is none. */
  readonly withinMs: Float64Array;
}

/** One bit for each step in a whole number of 32, and none for the sign. */
const mostSteps = 31;

/**
 * Holds the steps of a funnel to their form.
 *
 * @param steps - As the caller gave them.
 * @returns Names, filters and windows.
 * @throws RangeError for fewer than 2 steps, more than 31, a name that stands twice, a window that is not above 0 or at the first step; TypeError
 * for another kind of step.
 * @category journey
 */
export function readSteps<Touchpoint>(steps: readonly FunnelStep<Touchpoint>[]): ReadSteps<Touchpoint> {
  if (!Array.isArray(steps)) throw wrongKind('steps', 'an array of steps', steps);
  if (steps.length < 2 || steps.length > mostSteps) throw outOfRange('steps', `2 to ${mostSteps} steps`, steps.length);
  const named = steps.map((step: FunnelStep<Touchpoint>, position) => {
    const read: NamedStep<Touchpoint> = typeof step === 'string' ? { name: step } : step;
    if (typeof read?.name !== 'string') {
      throw wrongKind(
        'step',
        'a step: the name of an activity, or an object with a name',
        step,
        ` at position ${position}`,
      );
    }
    return read;
  });
  if (named[0]?.withinMs !== undefined) {
    throw outOfRange('withinMs', 'no withinMs at the first step, which has none before it', named[0].withinMs);
  }
  const names = named.map(({ name }) => name);
  const twice = names.find((name, position) => names.indexOf(name) !== position);
  if (twice !== undefined) {
    throw outOfRange('stepTwice', `steps of different names (a second one is { name: 'again', activity })`, twice);
  }
  return {
    names,
    filters: named.map((step) => readFilter(step, step.name)),
    withinMs: Float64Array.from(named, ({ withinMs }) => checkWindow('withinMs', withinMs)),
  };
}

/** A filter as it is used; without activity and condition it goes by a name. */
export function readFilter<Touchpoint>(
  { activity, is }: TouchpointFilter<Touchpoint>,
  name?: string,
): ReadFilter<Touchpoint> {
  if (is !== undefined) {
    if (activity !== undefined || typeof is !== 'function') {
      throw wrongKind('filter', 'an activity, or a condition that takes a touchpoint', activity ?? is);
    }
    return { activities: [], is };
  }
  const activities: unknown =
    typeof activity === 'string' ? [activity] : (activity ?? (name === undefined ? null : [name]));
  if (!Array.isArray(activities) || activities.some((one) => typeof one !== 'string')) {
    throw wrongKind('filter', 'an activity, several of them, or a condition that takes a touchpoint', activity);
  }
  return { activities: activities as readonly string[], is: null };
}

/** A window in milliseconds; without one, Infinity. */
export function checkWindow(name: string, ms: number | undefined): number {
  if (ms === undefined) return Infinity;
  if (!(typeof ms === 'number' && ms > 0)) throw badNumber(name, `${name} above 0 milliseconds`, ms);
  return ms;
}
