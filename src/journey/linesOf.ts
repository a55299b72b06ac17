import type { JourneyPlaces } from './journeyColumns.ts';
import { sortIntoGroups } from './sortIntoGroups.ts';

/** Touchpoints line by line, in order of time: a line for each journey or for each customer. */
export interface Lines {
  /** Which row stands at each place. */
  readonly order: Uint32Array;
  /** The time of each place. */
  readonly at: Float64Array;
  /** The place at which each line begins, and one more for the end. */
  readonly starts: Uint32Array;
  /** The line with which each customer begins, and one more for the end. */
  readonly customerStarts: Uint32Array;
}

/**
 * The lines along which a funnel is walked.
 *
 * @param columns - Journeys.
 * @param by - Whether a journey is a line, or all touchpoints of a customer are.
 * @returns The lines; the columns' own arrays, unless journeys of a customer lie side by side.
 * @category journey
 */
export function linesOf(columns: JourneyPlaces, by: 'customer' | 'journey' | 'attempt'): Lines {
  const { order, at, journeyStarts, customerStarts } = columns;
  if (by === 'journey') return { order, at, starts: journeyStarts, customerStarts };
  const starts = customerStarts.map((journey) => journeyStarts[journey] as number);
  const each = starts.map((_, line) => line);
  if (areApart(columns)) return { order, at, starts, customerStarts: each };

  const lineOf = new Uint32Array(order.length);
  const times = new Float64Array(order.length);
  for (let line = 0; line < starts.length - 1; line++) {
    for (let place = starts[line] as number; place < (starts[line + 1] as number); place++) {
      lineOf[order[place] as number] = line;
      times[order[place] as number] = at[place] as number;
    }
  }
  return { ...sortIntoGroups(lineOf, starts.length - 1, times), customerStarts: each };
}

/** Whether no journey of a customer begins before another one has ended. */
function areApart({ at, journeyStarts, customerStarts }: JourneyPlaces): boolean {
  for (let customer = 0; customer < customerStarts.length - 1; customer++) {
    const end = customerStarts[customer + 1] as number;
    for (let journey = (customerStarts[customer] as number) + 1; journey < end; journey++) {
      const start = journeyStarts[journey] as number;
      if ((at[start] as number) < (at[start - 1] as number)) return false;
    }
  }
  return true;
}
