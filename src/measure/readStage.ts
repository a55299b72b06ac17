import { eachRow, isIterable } from '../tally/eachRow.ts';
import { readCount } from '../tally/readCount.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import type { GroupKey } from '../tally/tallyBy.ts';

/** One stage of a survey: how many times, or the person of each time; null for a person who is not known. */
export type ResponseStage = number | bigint | Iterable<GroupKey | null | undefined>;

/** A stage, counted. */
export interface ReadStage {
  /** How many times. */
  readonly times: number;
  /** Who, each once; null where it is not known who. */
  readonly people: ReadonlySet<string> | null;
  /** How many times the person is not known. */
  readonly anonymous: number;
}

/**
 * Counts one stage of a survey.
 *
 * @param stage - A number of times, or a list with the person of each time.
 * @param name - Name of the stage; for the message.
 * @returns How many times, and who.
 * @throws RangeError for a count that is no whole number from 0, TypeError for a wrong kind and a person that is none.
 * @category measure
 */
export function readStage(stage: ResponseStage, name: string): ReadStage {
  if (!isIterable(stage)) return { times: readCount(stage, ` for ${name}`), people: null, anonymous: 0 };
  const people = new Set<string>();
  let [times, anonymous] = [0, 0];
  eachRow(stage, (person, position) => {
    times++;
    if (person === null || person === undefined) anonymous++;
    else people.add(readGroupKey(person, position));
  });
  return { times, people, anonymous };
}
