import type { Period } from '../calendar/period.ts';
import type { Groups } from '../tally/answer.ts';
import { isIterable } from '../tally/eachRow.ts';
import { namesOf } from '../tally/mapGroups.ts';
import { pool } from './pool.ts';
import { repeatable } from './repeatable.ts';

/** Answers by period, looked at through windows of several periods; a window is named by its last one. */
export interface Windows<A> {
  /** Key of the first period with data. */
  readonly first: string | undefined;
  /** Key of the last period with data. */
  readonly last: string | undefined;
  /** Key of the first period of a window; it does not reach back before the data. */
  readonly firstOf: (key: string) => string;
  /** All answers of a window. */
  readonly answersOf: (key: string) => A;
  /** Key of the window that ends where this one begins; null where the data do not reach back that far. */
  readonly before: (key: string) => string | null;
  /** Key of the same window a year before; null where the data do not reach back that far. */
  readonly yearBefore: (key: string) => string | null;
}

/**
 * Windows over answers by period.
 *
 * @param byPeriod - Answers by period key.
 * @param period - The period the keys are of.
 * @param trailing - How many periods make a window.
 * @param from - Key of a period that is known to have data or none, before which nothing is known unless there are data.
 * @returns The windows.
 * @throws RangeError for a key that is no period.
 * @category trend
 */
export function newWindows<A>(
  byPeriod: Groups<A>,
  period: Period,
  trailing: number,
  from: string | undefined,
): Windows<A> {
  const answers = new Map(namesOf(byPeriod).map((key) => [key, repeatable(byPeriod[key] as A)]));
  const startOf = (key: string): number => period.from(key).getTime();
  const inOrder = [...answers.keys()].map((key) => ({ key, start: startOf(key) })).sort((a, b) => a.start - b.start);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  const known = Math.min(first?.start ?? Infinity, from === undefined ? Infinity : startOf(from));
  const none = ([...answers.values()].some(isIterable) ? [] : {}) as A;

  const neighbours = new Map<string, string | null>();
  const previous = (key: string): string | null => {
    let found = neighbours.get(key);
    if (found === undefined) {
      found = startOf(key) > known ? period.previous(key) : null;
      neighbours.set(key, found);
    }
    return found;
  };
  /** The periods of a window, the last one first. */
  const keysOf = (key: string): readonly string[] => {
    const keys: string[] = [];
    for (let at: string | null = key; at !== null && keys.length < trailing; at = previous(at)) keys.push(at);
    return keys;
  };
  const ifWhole = (key: string | null): string | null =>
    key !== null && startOf(key) >= known && keysOf(key).length === trailing ? key : null;

  return {
    first: first?.key,
    last: last?.key,
    firstOf: (key) => keysOf(key).at(-1) as string,
    answersOf: (key) => {
      const parts = keysOf(key).filter((each) => answers.has(each));
      return parts.length === 0 ? none : pool(parts.reverse().map((each) => answers.get(each) as A));
    },
    before: (key) => {
      const keys = keysOf(key);
      return keys.length === trailing ? ifWhole(previous(keys.at(-1) as string)) : null;
    },
    yearBefore: (key) => {
      const before = period.yearBefore(key);
      const sharesNone = period.to(before) <= period.from(keysOf(key).at(-1) as string);
      return sharesNone ? ifWhole(before) : null;
    },
  };
}
