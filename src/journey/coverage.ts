import type { MetricOptions } from '../metric/metricOptions.ts';
import { rate } from '../metric/rate.ts';
import type { Reading } from '../metric/reading.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Groups } from '../tally/answer.ts';
import { eachRow } from '../tally/eachRow.ts';
import { type Counts, newCounts } from '../tally/newCounts.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import type { GroupKey } from '../tally/tallyBy.ts';
import { writeTally } from '../tally/writeTally.ts';

/** What `coverage` reads of a touchpoint. */
export interface NamedTouchpoint {
  /** Name of the record; one without can have no feedback. */
  readonly id?: GroupKey | null | undefined;
}

/** What `coverage` reads of a piece of feedback. */
export interface FeedbackOnTouchpoint {
  /** What became of the question; only `'answered'` and `'partial'` count. Without a status it is an answer. */
  readonly status?: string | null | undefined;
  /** What it is about. */
  readonly about?: { readonly touchpointId?: GroupKey | null | undefined } | null | undefined;
}

/** What `coverage` takes besides what every metric takes. */
export interface CoverageOptions extends Omit<MetricOptions, 'invalid'> {
  /** All places there are, so that one without any touchpoint is shown and an unknown one is refused. */
  readonly places?: readonly string[] | undefined;
}

/** Where customers are listened to. */
export interface Coverage {
  /** Percentage of all touchpoints that have an answer. */
  readonly total: Reading;
  /** The same by place, in the order of `places`, else in that of their code units. */
  readonly byPlace: Groups<Reading>;
  /** Places that have touchpoints and not one answer: nobody listens there. */
  readonly unheard: readonly string[];
  /** Answers about no touchpoint, or about one that is not there. */
  readonly unmatched: number;
}

/**
 * Where do you listen to customers, and where does nobody?
 *
 * Formula: 100 × touchpoints with an answer / touchpoints. Range: 0 to 100 percent, higher is better. A touchpoint counts once,
 * however many answers there are about it. Empty: `value` is null and `n` is 0.
 *
 * @param touchpoints - Records with an `id`.
 * @param feedback - Records with `about.touchpointId` and, where there is one, a `status`.
 * @param place - Touchpoint to its channel or stage.
 * @param options - `places`, `level` (0.95), `minimumAnswers` (1).
 * @returns Coverage in total and by place.
 * @throws RangeError for a place that is none of `places`, TypeError for what is no name; with the position.
 * @example
 * ```ts
 * import { coverage, mapGroups } from 'cx-metrics';
 *
 * const touchpoints = [
 *   { id: 'a', stage: 'before' },
 *   { id: 'b', stage: 'during' },
 *   { id: 'c', stage: 'during' },
 * ];
 * const feedback = [
 *   { status: 'answered', about: { touchpointId: 'b' } },
 *   { status: 'dismissed', about: { touchpointId: 'c' } },
 * ];
 * const stages = { places: ['before', 'during', 'after'] };
 * const heard = coverage(touchpoints, feedback, (touchpoint) => touchpoint.stage, stages);
 * mapGroups(heard.byPlace, (reading) => reading.value); // => { after: null, before: 0, during: 50 }
 * heard.unheard; // => ['before']
 * coverage([], [], () => '').total.value; // => null
 * coverage([{ id: 'a' }], [], () => 'elsewhere', stages); // throws RangeError
 * ```
 * @category journey
 */
export function coverage<Touchpoint extends NamedTouchpoint>(
  touchpoints: Iterable<Touchpoint>,
  feedback: Iterable<FeedbackOnTouchpoint>,
  place: (touchpoint: Touchpoint) => GroupKey,
  options?: CoverageOptions,
): Coverage {
  if (typeof place !== 'function') throw wrongKind('callback', 'a callback that takes a touchpoint', place);
  checkOptions(options);
  const { places, ...forRate } = options ?? {};
  const answered = new Map<string, number>();
  let unmatched = 0;
  eachRow(feedback, ({ status, about }, position) => {
    if (status !== null && status !== undefined && status !== 'answered' && status !== 'partial') return;
    const id = about?.touchpointId;
    if (id === null || id === undefined) {
      unmatched++;
      return;
    }
    const name = readGroupKey(id, position);
    answered.set(name, (answered.get(name) ?? 0) + 1);
  });

  const found = new Set<string>();
  const total = newCounts();
  const byPlace = new Map<string, Counts>((places ?? []).map((name) => [name, newCounts()]));
  eachRow(touchpoints, (touchpoint, position) => {
    const { id } = touchpoint;
    const name = id === null || id === undefined ? null : readGroupKey(id, position);
    const isHeard = name !== null && answered.has(name);
    if (isHeard) found.add(name);
    const at = readGroupKey(place(touchpoint), position);
    let counts = byPlace.get(at);
    if (counts === undefined) {
      if (places !== undefined) {
        throw outOfRange('unknownPlace', `a place of ${places.join(', ')}`, at, ` at position ${position}`);
      }
      counts = newCounts();
      byPlace.set(at, counts);
    }
    counts.add(isHeard, position);
    total.add(isHeard, position);
  });
  for (const [name, times] of answered) if (!found.has(name)) unmatched += times;

  const readingOf = (counts: Counts): Reading => rate(writeTally(counts.contents()), { ...forRate, name: 'coverage' });
  const names = places ?? [...byPlace.keys()].sort();
  const isUnheard = (name: string): boolean => {
    const { answers } = (byPlace.get(name) as Counts).contents();
    return answers.length > 0 && answers.every(([heard]) => heard === 0);
  };
  return {
    total: readingOf(total),
    byPlace: Object.fromEntries(names.map((name) => [name, readingOf(byPlace.get(name) as Counts)])),
    unheard: names.filter(isUnheard),
    unmatched,
  };
}
