import type { Reading } from '../metric/reading.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Tally } from '../tally/answer.ts';

const paired = ['points', 'percent', 'scale'];

/**
 * What is each answer worth to a metric whose value is the mean of what its answers are worth? A promoter 100 points, a 6 on a
 * scale 6.
 *
 * It is read off the metric, one answer at a time; and so that a median is not taken for a mean, the metric is asked for
 * answers of which each is there once more than the one before, and has to give their mean.
 *
 * @param read - The metric with its options, for any number of answers.
 * @param answers - Different answers.
 * @returns The worth of every answer that counts; an answer off the scale, where the metric counts it as invalid, has none.
 * @throws TypeError with the code `notPaired` for a metric in another unit than points, percent or scale, or whose value is no
 * mean.
 * @category trend
 */
export function worthOf(read: (counts: Tally) => Reading, answers: Iterable<number>): ReadonlyMap<unknown, number> {
  const refused = (got: string): Error =>
    wrongKind('notPaired', 'a metric whose value is a mean over answers, in points, percent or on a scale', got);
  const { metric, unit } = read({});
  if (!paired.includes(unit)) throw refused(metric);

  const worth = new Map<number, number>();
  for (const answer of answers) {
    const { n, value } = read({ [answer]: 1 });
    if (n === 0) continue;
    if (value === null) throw refused(metric);
    worth.set(answer, value);
  }

  const uneven = [...worth.keys()].map((answer, index) => [answer, index + 1] as const);
  const { value } = read(Object.fromEntries(uneven));
  let [sum, n, largest] = [0, 0, 0];
  for (const [answer, times] of uneven) {
    const each = worth.get(answer) as number;
    sum += each * times;
    n += times;
    largest = Math.max(largest, Math.abs(each));
  }
  if (n > 0 && !(Math.abs((value ?? NaN) - sum / n) <= 1e-9 * largest)) throw refused(metric);
  return worth;
}
