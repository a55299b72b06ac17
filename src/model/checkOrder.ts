import type { Problem, Wrong } from './problem.ts';

/** Something that happened at a moment. */
interface Timed {
  readonly at: Date;
}

/**
 * Notes every item of a list that lies before the one in front of it.
 *
 * @param field - Name of the list, for the path.
 * @param items - What should be in order of time; equal times are in order.
 * @param wrong - Where it is noted.
 * @category model
 */
export function checkOrder(field: string, items: readonly Timed[], wrong: Wrong): void {
  for (let index = 1; index < items.length; index++) {
    const before = items[index - 1] as Timed;
    const { at } = items[index] as Timed;
    if (at.getTime() < before.at.getTime()) checkAfter([field, index, 'at'], at, before.at, 'the one before it', wrong);
  }
}

/** Notes a time that lies before one that must come first. */
export function checkAfter(path: Problem['path'], at: Date, first: Date, what: string, wrong: Wrong): void {
  if (at.getTime() < first.getTime()) {
    wrong(path, `a time at or after ${what}, ${first.toISOString()}`, at.toISOString());
  }
}
