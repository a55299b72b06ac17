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
import { listedNames } from './listedNames.ts';

/** What `coverage` reads of a touchpoint. */
export interface NamedTouchpoint {
  /** Name of the record; one without can have no feedback. */
  readonly id?: GroupKey | null | undefined;
}

/** What `coverage` reads of a piece of feedback. */
export interface FeedbackOnTouchpoint {
  /** What became of the question; `'answered'` and `'partial'` are answers. Without a status it is one too. */
  readonly status?: string | null | undefined;
  /** What it is about. */
  readonly about?:
    | {
        /** Name of the touchpoint. */
        readonly touchpointId?: GroupKey | null | undefined;
      }
    | null
    | undefined;
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
  /** The same by place, in the order of code units. */
  readonly byPlace: Groups<Reading>;
  /** Places that have touchpoints and not one answer, in the order of `places`: nobody listens there. */
  readonly unheard: readonly string[];
  /** Touchpoints that were there before under the same name: one contact, told twice. */
  readonly duplicates: number;
  /** Answers about no touchpoint, or about one that is not there. */
  readonly unmatched: number;
}

/**
 * Where do you listen to customers, and where does nobody?
 *
 * Formula: 100 × touchpoints with an answer / touchpoints. Range: 0 to 100 percent, higher is better. A touchpoint counts once,
 * however many answers there are about it; one without an `id` can have none. Empty: `value` is null and `n` is 0.
 * Law: the places add up to the total, and with the duplicates to all touchpoints.
 *
 * Source of the interval: as of `rate`.
 *
 * @param touchpoints - Records with an `id`.
 * @param feedback - Records with `about.touchpointId` and, where there is one, a `status`.
 * @param place - Touchpoint to its channel or stage.
 * @param options - `places`, `level` (0.95), `minimumAnswers` (1).
 * @returns Coverage in total and by place.
 * @throws RangeError for a place that is none of `places`, for a place listed twice and for an unknown status, TypeError for what is no
 * name and no record; with the position.
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
  const known = places === undefined ? null : listedNames(places, 'place', 'places');
  const byPlace = new Map(Array.from(known?.keys() ?? [], (name) => [name, newCounts()]));
  const { answered, withoutTouchpoint } = answersByTouchpoint(feedback);

  const total = newCounts();
  const seen = new Set<string>();
  let duplicates = 0;
  eachRow(touchpoints, (touchpoint, position) => {
    if (Object(touchpoint) !== touchpoint) {
      throw wrongKind('touchpoint', 'a touchpoint', touchpoint, ` at position ${position}`);
    }
    const { id } = touchpoint;
    const name = id === null || id === undefined ? null : readGroupKey(id, position);
    if (name !== null && seen.has(name)) {
      duplicates++;
      return;
    }
    if (name !== null) seen.add(name);
    const at = readGroupKey(place(touchpoint), position);
    if (known !== null && !known.has(at)) {
      throw outOfRange('unknownPlace', `a place of ${[...known.keys()].join(', ')}`, at, ` at position ${position}`);
    }
    const there = byPlace.get(at) ?? newCounts();
    byPlace.set(at, there);
    const isHeard = name !== null && answered.has(name);
    there.add(isHeard, position);
    total.add(isHeard, position);
  });
  let unmatched = withoutTouchpoint;
  for (const [name, times] of answered) if (!seen.has(name)) unmatched += times;

  const readingOf = (counts: Counts): Reading => rate(writeTally(counts.contents()), { ...forRate, name: 'coverage' });
  const inOrder = [...byPlace.keys()].sort();
  const isUnheard = (name: string): boolean => {
    const { answers } = (byPlace.get(name) as Counts).contents();
    return answers.length > 0 && answers.every(([heard]) => heard === 0);
  };
  return {
    total: readingOf(total),
    byPlace: Object.fromEntries(inOrder.map((name) => [name, readingOf(byPlace.get(name) as Counts)])),
    unheard: (places ?? inOrder).filter(isUnheard),
    duplicates,
    unmatched,
  };
}

const statuses = ['answered', 'partial', 'skipped', 'dismissed', 'notApplicable'];

/** How many answers there are about each touchpoint that one names, and how many name none. */
function answersByTouchpoint(feedback: Iterable<FeedbackOnTouchpoint>): {
  readonly answered: ReadonlyMap<string, number>;
  readonly withoutTouchpoint: number;
} {
  const answered = new Map<string, number>();
  let withoutTouchpoint = 0;
  eachRow(feedback, (row, position) => {
    const where = ` at position ${position}`;
    if (Object(row) !== row) throw wrongKind('feedback', 'a piece of feedback', row, where);
    const status = row.status ?? 'answered';
    if (!statuses.includes(status))
      throw outOfRange('feedbackStatus', `a status of ${statuses.join(', ')}`, status, where);
    if (status !== 'answered' && status !== 'partial') return;
    const id = row.about?.touchpointId;
    if (id === null || id === undefined) {
      withoutTouchpoint++;
      return;
    }
    const name = readGroupKey(id, position);
    answered.set(name, (answered.get(name) ?? 0) + 1);
  });
  return { answered, withoutTouchpoint };
}
