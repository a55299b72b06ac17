import { wrongKind } from '../misuse/wrongKind.ts';
import type { Groups, Tally } from '../tally/answer.ts';
import { eachRow, isIterable } from '../tally/eachRow.ts';
import { newCounts } from '../tally/newCounts.ts';
import { writeTally } from '../tally/writeTally.ts';

/** Names of emotions, counted: several may hold at once. Merges like every tally. */
export interface EmotionCounts {
  /** How many records say what was felt, under 1, and how many do not, under `skipped`. */
  readonly asked: Tally;
  /** For each emotion how many records name it, under 1. */
  readonly named: Groups<Tally>;
}

/**
 * How often is each emotion named?
 *
 * Counts: records, not names. A record may name several, and none is an answer too (`[]`); naming one twice is naming it. Records
 * that do not say are skipped. Empty: no emotions.
 * Law: `merge` of the counts of parts equals the counts of the whole.
 *
 * @param rows - Touchpoints or feedback.
 * @param emotions - Record to the names of what was felt; null where it does not say.
 * @returns Counts, to be read by `emotionShare` and `emotionShares`.
 * @throws TypeError for names that are no list of texts, with the position.
 * @example
 * ```ts
 * import { emotionShare, tallyEmotions } from 'cx-metrics';
 *
 * const touchpoints = [{ emotions: ['joy', 'trust'] }, { emotions: ['joy'] }, { emotions: [] }, { emotions: null }];
 * const felt = tallyEmotions(touchpoints, (touchpoint) => touchpoint.emotions);
 * felt; // => { asked: { 1: 3, skipped: 1 }, named: { joy: { 1: 2 }, trust: { 1: 1 } } }
 * emotionShare(felt, { emotion: 'joy' }).value?.toFixed(1); // => '66.7'
 * tallyEmotions([], () => []); // => { asked: {}, named: {} }
 * ```
 * @category journey
 */
export function tallyEmotions<Row>(
  rows: Iterable<Row>,
  emotions: (row: Row) => readonly string[] | null | undefined,
): EmotionCounts {
  if (typeof emotions !== 'function') throw wrongKind('callback', 'a callback that takes a row', emotions);
  const asked = newCounts();
  const named = new Map<string, number>();
  eachRow(rows, (row, position) => {
    const names: unknown = emotions(row);
    if (names === null || names === undefined) {
      asked.add(null, position);
      return;
    }
    if (!isIterable(names)) throw wrongKind('emotions', 'a list of names', names, ` at position ${position}`);
    asked.add(1, position);
    for (const name of new Set(names)) {
      if (typeof name !== 'string') throw wrongKind('emotions', 'a list of names', name, ` at position ${position}`);
      named.set(name, (named.get(name) ?? 0) + 1);
    }
  });
  const emotionNames = [...named.keys()].sort();
  return {
    asked: writeTally(asked.contents()),
    named: Object.fromEntries(emotionNames.map((name) => [name, { 1: named.get(name) as number }])),
  };
}
