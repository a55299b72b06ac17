import { onePer, type OnePer, type OnePerOptions } from './onePer.ts';

/**
 * What did each person say last?
 *
 * One row per person, or per person and period: the latest; of two at one instant the one that came later. A score over all
 * time takes the latest answer of each person; the score of a month keeps the answers of that month, so give it `period`.
 * Who is not known cannot be told from others: all of these rows are taken, and counted.
 * Law: the rows taken and `repeated` are all that came.
 *
 * @param rows - Records, as a rule feedback to one question.
 * @param options - `person`, `at`, and where wanted `period` and `answer`: an answer wins over a survey left blank.
 * @returns The rows in the order in which they came, `repeated`, `anonymous`.
 * @throws TypeError for a callback that is none, and for a person or period that names no group; what a bad instant throws.
 * @example
 * ```ts
 * import { answerOf, type Feedback, latestPer, month, tally } from 'cx-metrics';
 *
 * const nps = (customerId: string | null, at: string, rating: number | null): Feedback => ({
 *   kind: 'nps', question: 'recommend', customerId, at: new Date(at), rating,
 *   status: rating === null ? 'skipped' : 'answered',
 * });
 * const feedback = [
 *   nps('ann', '2026-01-10T09:00:00Z', 3),
 *   nps('bob', '2026-01-15T09:00:00Z', 10),
 *   nps('ann', '2026-01-20T09:00:00Z', 6),
 *   nps('ann', '2026-02-20T09:00:00Z', 9),
 *   nps('bob', '2026-02-25T09:00:00Z', null),
 * ];
 * const read = { person: (row: Feedback) => row.customerId, at: (row: Feedback) => row.at, answer: answerOf };
 * const latest = latestPer(feedback, read);
 * tally(latest.rows, answerOf); // => { 9: 1, 10: 1 }
 * latest.repeated; // => 3
 *
 * const monthly = month('UTC');
 * const perMonth = latestPer(feedback, { ...read, period: (row) => monthly(row.at) });
 * tally(perMonth.rows, answerOf); // => { 6: 1, 9: 1, 10: 1, skipped: 1 }
 * latestPer([], read); // => { rows: [], repeated: 0, anonymous: 0 }
 * ```
 * @see {@link firstPer}
 * @category measure
 */
export function latestPer<Row>(rows: Iterable<Row>, options: OnePerOptions<Row>): OnePer<Row> {
  return onePer(rows, options, (at, than) => at >= than);
}
