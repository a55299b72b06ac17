import { epochOf, type Instant } from '../calendar/instant.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Answer } from '../tally/answer.ts';
import { eachRow } from '../tally/eachRow.ts';
import { readAnswer } from '../tally/readAnswer.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import type { GroupKey } from '../tally/tallyBy.ts';

/** What `latestPer` and `firstPer` take: callbacks that read a row. */
export interface OnePerOptions<Row> {
  /** Who answered; null for somebody who is not known. */
  readonly person: (row: Row) => GroupKey | null | undefined;
  /** When. */
  readonly at: (row: Row) => Instant;
  /** The period, where one answer per person and period is wanted: `(row) => monthly(row.at)`. */
  readonly period?: ((row: Row) => GroupKey) | undefined;
  /** The answer, where an answer is to win over a survey left blank, whatever their times. */
  readonly answer?: ((row: Row) => Answer) | undefined;
}

/** One row per person, and how many were not taken. */
export interface OnePer<Row> {
  /** The rows that were taken, in the order in which they came. */
  readonly rows: readonly Row[];
  /** How many were not taken, since another of the same person was. */
  readonly repeated: number;
  /** How many of those taken are of nobody known; each stands for a person of its own. */
  readonly anonymous: number;
}

interface Taken<Row> {
  readonly row: Row;
  readonly position: number;
  readonly at: number;
  readonly isAnswer: boolean;
}

/**
 * One row of each person, by a rule of time.
 *
 * @param rows - Records.
 * @param options - Callbacks that read a row.
 * @param isNearer - Whether the time of a row makes it win over one that came earlier in the list.
 * @returns The rows taken, and how many were not.
 * @throws TypeError for a callback that is none and a person or period that names no group; what a bad instant throws.
 * @category measure
 */
export function onePer<Row>(
  rows: Iterable<Row>,
  options: OnePerOptions<Row>,
  isNearer: (at: number, than: number) => boolean,
): OnePer<Row> {
  if (Object(options) !== options) throw wrongKind('options', 'an object with person and at', options);
  const { person, at, period, answer } = options;
  for (const callback of [person, at, period ?? at, answer ?? at]) {
    if (typeof callback !== 'function') throw wrongKind('callback', 'a callback that takes a row', callback);
  }
  const unknown: Taken<Row>[] = [];
  const known = new Map<string, Map<string, Taken<Row>>>();
  let seen = 0;
  eachRow(rows, (row, position) => {
    seen++;
    const who = person(row);
    const isAnswer = answer === undefined || typeof readAnswer(answer(row), 'count', position) === 'number';
    const taken = { row, position, at: epochOf(at(row)), isAnswer };
    if (who === null || who === undefined) {
      unknown.push(taken);
      return;
    }
    const within = period === undefined ? '' : readGroupKey(period(row), position);
    const people = known.get(within) ?? new Map<string, Taken<Row>>();
    known.set(within, people);
    const key = readGroupKey(who, position);
    const before = people.get(key);
    const wins =
      before === undefined ||
      (isAnswer === before.isAnswer ? isNearer(taken.at, before.at) : isAnswer && !before.isAnswer);
    if (wins) people.set(key, taken);
  });
  const all = [...unknown, ...[...known.values()].flatMap((people) => [...people.values()])];
  all.sort((one, other) => one.position - other.position);
  return { rows: all.map(({ row }) => row), repeated: seen - all.length, anonymous: unknown.length };
}
