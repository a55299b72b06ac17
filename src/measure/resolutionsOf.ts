import { eachStatusSpan } from './eachStatusSpan.ts';
import { isResolved } from './isResolved.ts';
import type { SeenTicket } from './seenTicket.ts';

/** When a ticket was resolved; epoch milliseconds. */
export interface Resolutions {
  /** First time it became solved or closed; null while it has not. */
  readonly first: number | null;
  /** Last time it became solved or closed and was neither before; null while it has not, also when it is open again. */
  readonly last: number | null;
  /** Whether it is solved or closed now. */
  readonly isResolved: boolean;
  /** How often it came back from solved or closed. */
  readonly reopens: number;
}

/**
 * When was a ticket resolved, and how often did it come back?
 *
 * From solved to closed is no second resolution.
 *
 * @param seen - What can be seen of the ticket.
 * @returns First and last resolution, and how many reopens lie between.
 * @throws As `eachStatusSpan`.
 * @category measure
 */
export function resolutionsOf(seen: SeenTicket): Resolutions {
  let first: number | null = null;
  let last: number | null = null;
  let resolved = false;
  let reopens = 0;
  eachStatusSpan(seen, (status, from) => {
    const now = isResolved(status);
    if (now && !resolved) {
      first ??= from;
      last = from;
    } else if (resolved && !now) {
      last = null;
      reopens++;
    }
    resolved = now;
  });
  return { first, last, isResolved: resolved, reopens };
}
