import { onePer, type OnePer, type OnePerOptions } from './onePer.ts';

/**
 * What did each person say first?
 *
 * One row per person, or per person and period: the first; of two at one instant the one that came earlier. Who is not known
 * cannot be told from others: all of these rows are taken, and counted.
 * Law: the rows taken and `repeated` are all that came.
 *
 * @param rows - Records, as a rule feedback to one question.
 * @param options - `person`, `at`, and where wanted `period` and `answer`: an answer wins over a survey left blank.
 * @returns The rows in the order in which they came, `repeated`, `anonymous`.
 * @throws TypeError for a callback that is none, and for a person or period that names no group; what a bad instant throws.
 * @example
 * ```ts
 * import { firstPer, tally } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'ann', at: '2026-01-20T09:00:00Z', rating: 6 },
 *   { who: 'ann', at: '2026-01-10T09:00:00Z', rating: 3 },
 *   { who: null, at: '2026-01-11T09:00:00Z', rating: 10 },
 * ];
 * const first = firstPer(rows, { person: (row) => row.who, at: (row) => row.at });
 * tally(first.rows, (row) => row.rating); // => { 3: 1, 10: 1 }
 * first.anonymous; // => 1
 * firstPer(rows, { person: (row) => row.who, at: () => '2026-01-20' }); // throws TypeError
 * ```
 * @see {@link latestPer}
 * @category measure
 */
export function firstPer<Row>(rows: Iterable<Row>, options: OnePerOptions<Row>): OnePer<Row> {
  return onePer(rows, options, (at, than) => at < than);
}
