import { wrongKind } from '../misuse/wrongKind.ts';
import type { Groups } from './answer.ts';
import { isIterable } from './eachRow.ts';

/**
 * What does each group say?
 *
 * One level; for deeper groups, map inside the callback. Only the group is handed over, never its name, so that a metric
 * can stand as the callback. Groups are visited and written in the order of their code units.
 *
 * @param groups - Results by name.
 * @param result - Group to whatever is wanted of it.
 * @returns The same names with the results.
 * @throws TypeError when the groups are no object.
 * @example
 * ```ts
 * import { mapGroups, nps } from 'cx-metrics';
 *
 * const bySegment = { loyal: { 10: 1 }, new: { 3: 1, 9: 1 } };
 * mapGroups(mapGroups(bySegment, nps), (reading) => reading.value); // => { loyal: 100, new: 0 }
 * mapGroups({}, nps); // => {}
 * ```
 * @category tally
 */
export function mapGroups<Group, Result>(groups: Groups<Group>, result: (group: Group) => Result): Groups<Result> {
  return Object.fromEntries(namesOf(groups).map((name) => [name, result(groups[name] as Group)]));
}

/** The names of groups, in the order of their code units. */
export function namesOf(groups: Groups<unknown>): readonly string[] {
  if (typeof groups !== 'object' || (groups as unknown) === null || isIterable(groups)) {
    throw wrongKind('groups', 'groups: an object of results by name', groups);
  }
  return Object.keys(groups).sort();
}
