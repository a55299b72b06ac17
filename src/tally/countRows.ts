import { addCounted } from './addCounted.ts';
import type { CountedAnswer } from './answer.ts';
import { eachRow } from './eachRow.ts';
import { type Counts, smallAnswers } from './newCounts.ts';

/**
 * Counts the answers that a callback takes from rows: for arrays in a loop that counts ratings at once, for anything else
 * row by row.
 *
 * @param rows - Any iterable but text.
 * @param answerOf - Row to answer, or to `[answer, times]`.
 * @param counts - Where they are counted.
 * @throws As `addCounted` does.
 * @category tally
 */
export function countRows<Row>(rows: Iterable<Row>, answerOf: (row: Row) => CountedAnswer, counts: Counts): void {
  if (!Array.isArray(rows)) {
    eachRow(rows, (row, position) => {
      addCounted(counts, answerOf(row), position);
    });
    return;
  }
  const list = rows as readonly Row[];
  const small = new Uint32Array(smallAnswers);
  for (let position = 0; position < list.length; position++) {
    const answer = answerOf(list[position] as Row);
    if (typeof answer === 'number') {
      const whole = answer & 15;
      if (whole === answer) {
        small[whole] = (small[whole] as number) + 1;
        continue;
      }
    }
    addCounted(counts, answer, position);
  }
  counts.addSmall(small);
}
