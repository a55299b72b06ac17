import type { SegmentRate } from '../inference/kitagawa.ts';
import type { NoValueReason, Reading } from '../metric/reading.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Groups, Tally } from '../tally/answer.ts';
import { merge } from '../tally/merge.ts';
import type { Metric } from './delta.ts';

/** Values that differ by less than this part of the largest are the same. */
const sameValue = 1e-9;

/** The segments of one period, read by a metric. */
export interface Segments<R extends Reading> {
  /** All of them together. */
  readonly whole: R;
  /** How many answers. */
  readonly n: number;
  /** Answers and score of each, in the order of the names. */
  readonly parts: readonly SegmentRate[];
  /** Why the whole, or a segment that has answers, has no value. */
  readonly reason?: NoValueReason;
}

/**
 * Reads the segments of a period, and the whole.
 *
 * @param groups - Tallies by segment.
 * @param names - Which segments, in order; one that is not there has no answers.
 * @param metric - What reads them.
 * @param options - Whatever the metric takes; `minimumAnswers` is for the whole alone.
 * @returns The whole and its parts.
 * @throws TypeError with the code `notDecomposable` for `ttr`; whatever the metric throws.
 * @category trend
 */
export function readSegments<R extends Reading, O>(
  groups: Groups<Tally>,
  names: readonly string[],
  metric: Metric<Tally, R, O>,
  options: O | undefined,
): Segments<R> {
  const whole = metric(merge(...Object.values(groups)), options);
  if (whole.metric === 'ttr') throw notDecomposable(whole);
  const readings = names.map((name) => {
    const answers = Object.hasOwn(groups, name) ? (groups[name] as Tally) : {};
    return metric(answers, { ...options, minimumAnswers: 1 } as O);
  });
  const without = whole.value === null ? whole : readings.find(({ n, value }) => n > 0 && value === null);
  return {
    whole,
    n: readings.reduce((sum, { n }) => sum + n, 0),
    parts: readings.map(({ n, value }) => ({ n, rate: value })),
    ...(without === undefined ? {} : { reason: without.reason ?? 'noAnswers' }),
  };
}

/**
 * Refuses a metric of which the segments, by their shares, do not make the whole: a median.
 *
 * @param segments - A period.
 * @param sum - What its segments make by their shares; nothing is checked where that is not known.
 * @throws TypeError with the code `notDecomposable`.
 * @category trend
 */
export function checkWhole({ whole, parts }: Segments<Reading>, sum: number | null | undefined): void {
  if (sum === null || sum === undefined || whole.value === null) return;
  const largest = parts.reduce((most, { rate }) => Math.max(most, Math.abs(rate ?? 0)), 0);
  if (Math.abs(sum - whole.value) > sameValue * largest) throw notDecomposable(whole);
}

function notDecomposable({ metric }: Reading): TypeError {
  return wrongKind('notDecomposable', 'a metric that is a mean over answers, such as nps, csat or ces', metric);
}
