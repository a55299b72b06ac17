import { epochOf, type Instant } from '../calendar/instant.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { wrongKind } from '../misuse/wrongKind.ts';

/** What was promised by when, and whether it was done. */
export interface AnyCommitment {
  /** By when; a commitment without a time has none. */
  readonly due?: Instant | null | undefined;
  /** When it was done; null or undefined while it is not. */
  readonly doneAt?: Instant | null | undefined;
  /** Whether it was kept, where that is known without times. */
  readonly kept?: boolean | null | undefined;
}

/** What `promiseKept` takes. */
export interface PromiseKeptOptions {
  /** The moment the data was taken: what is not done and was due before is broken. */
  readonly asOf?: Instant | undefined;
}

/**
 * Was a promise kept, as an answer for a tally?
 *
 * What `kept` says holds. Without it: done no later than due is kept, later is broken; not done and due before `asOf` is broken. Null
 * while that is not known: not done and still in time, or nothing to judge by. `'notApplicable'` where nothing was promised. What
 * was done after `asOf` counts as not done.
 *
 * @param commitment - What was promised; null or undefined for nothing.
 * @param options - `asOf`.
 * @returns `true`, `false`, null or `'notApplicable'`.
 * @throws RangeError for text that is no time; TypeError for text without an offset, a `kept` that is not true or false, and what is
 * no commitment.
 * @example
 * ```ts
 * import { promiseKept, rate, tally } from 'cx-metrics';
 *
 * const due = '2026-03-06T18:00:00Z';
 * const touchpoints = [
 *   { commitment: { what: 'delivery', due, doneAt: '2026-03-06T17:00:00Z' } },
 *   { commitment: { what: 'delivery', due, doneAt: '2026-03-09T09:00:00Z' } },
 *   { commitment: { what: 'delivery', due, doneAt: null } },
 *   { commitment: { what: 'billing', kept: true } },
 *   { commitment: null },
 * ];
 * const asOf = '2026-03-10T00:00:00Z';
 * const kept = tally(touchpoints, (touchpoint) => promiseKept(touchpoint.commitment, { asOf }));
 * kept; // => { 0: 2, 1: 2, notApplicable: 1 }
 * rate(kept, { name: 'promisesKept' }).value; // => 50
 * promiseKept({ due, doneAt: null }); // => null
 * promiseKept({ due: 'soon' }); // throws RangeError
 * ```
 * @category journey
 */
export function promiseKept(
  commitment: AnyCommitment | null | undefined,
  options?: PromiseKeptOptions,
): boolean | null | 'notApplicable' {
  checkOptions(options);
  if (commitment === null || commitment === undefined) return 'notApplicable';
  if (typeof commitment !== 'object') throw wrongKind('commitment', 'a commitment', commitment);
  const { kept, due, doneAt } = commitment;
  if (kept !== null && kept !== undefined) {
    if (typeof kept !== 'boolean') throw wrongKind('kept', 'kept as true, false or null', kept);
    return kept;
  }
  if (due === null || due === undefined) return null;
  const [limit, now] = [epochOf(due), options?.asOf === undefined ? Infinity : epochOf(options.asOf)];
  const done = doneAt === null || doneAt === undefined ? Infinity : epochOf(doneAt);
  if (done <= now && done < Infinity) return done <= limit;
  return now < Infinity && now > limit ? false : null;
}
