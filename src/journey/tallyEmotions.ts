import { wrongKind } from '../misuse/wrongKind.ts';
import type { Groups, Tally } from '../tally/answer.ts';
import { eachRow, isIterable } from '../tally/eachRow.ts';
import { newCounts } from '../tally/newCounts.ts';
import { readNames } from '../tally/readNames.ts';
import { writeTally } from '../tally/writeTally.ts';

/** Names of emotions, counted: several may hold at once. Merges like every tally. */
export interface EmotionCounts {
  /** How many records say what was felt, under 1, and how many do not, under `skipped`. */
  readonly asked: Tally;
  /** For each emotion how many records name it, under 1. */
  readonly named: Groups<Tally>;
}

/**
 * How many customers name each emotion, of how many who say what they felt?
 *
 * Counts: records, not names. A record may name several, and none is an answer too (`[]`); naming one twice is naming it. Records
 * that do not say are skipped. Empty: `{ asked: {}, named: {} }`.
 * Law: `merge` of the counts of parts equals the counts of the whole.
 *
 * @param rows - Touchpoints or feedback.
 * @param emotions - Record to the names of what was felt, or to a single one; null where it does not say.
 * @returns Counts, to be read by `emotionShare` and `emotionShares`.
 * @throws TypeError for names that are no texts, with the position, and for rows that are none.
 * @example
 * ```ts
 * import { emotionShare, tallyEmotions } from 'cx-metrics';
 *
 * const touchpoints = [{ emotions: ['joy', 'trust'] }, { emotions: ['joy'] }, { emotions: [] }, { emotions: null }];
 * const felt = tallyEmotions(touchpoints, (touchpoint) => touchpoint.emotions);
 * felt; // => { asked: { 1: 3, skipped: 1 }, named: { joy: { 1: 2 }, trust: { 1: 1 } } }
 * emotionShare(felt, { emotion: 'joy' }).value?.toFixed(1); // => '66.7'
 * tallyEmotions([], () => []); // => { asked: {}, named: {} }
 * tallyEmotions([{ emotions: 5 }], (row) => row.emotions as never); // throws TypeError
 * ```
 * @see {@link outcomesBy} for what became of those who named one
 * @category journey
 */
export function tallyEmotions<Row>(
  rows: Iterable<Row>,
  emotions: (row: Row) => string | readonly string[] | null | undefined,
): EmotionCounts {
  if (typeof emotions !== 'function') throw wrongKind('callback', 'a callback that takes a row', emotions);
  const asked = newCounts();
  const named = new Map<string, number>();
  eachRow(rows, (row, position) => {
    const names = readNames(emotions(row), position);
    asked.add(names === null ? null : 1, position);
    for (const name of names ?? []) named.set(name, (named.get(name) ?? 0) + 1);
  });
  const inOrder = [...named.keys()].sort();
  return {
    asked: writeTally(asked.contents()),
    named: Object.fromEntries(inOrder.map((name) => [name, { 1: named.get(name) as number }])),
  };
}

/** Refuses counts that are none, such as the records themselves. */
export function checkEmotionCounts(counts: unknown): void {
  if (Object(counts) !== counts || isIterable(counts)) {
    throw wrongKind('emotionCounts', 'counts of emotions, as tallyEmotions gives them', counts);
  }
}
