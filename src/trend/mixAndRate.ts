import { kitagawa, type SegmentRate, type ThreeFold } from '../inference/kitagawa.ts';
import type { NoValueReason, Reading, Unit } from '../metric/reading.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Groups, Tally } from '../tally/answer.ts';
import { namesOf } from '../tally/mapGroups.ts';
import type { Metric } from './delta.ts';
import { checkWhole, readSegments, type Segments } from './segments.ts';

/** One segment in one period. */
export interface SegmentReading {
  /** How many of its customers answered; 0 where the segment is not there. */
  readonly n: number;
  /** Its part of all answers, 0 to 1; null where nobody answered at all. */
  readonly share: number | null;
  /** Its score; null where it has no answers. */
  readonly value: number | null;
}

/** What one segment adds to a change; null where the whole has none. */
export interface MixAndRateSegment {
  /** The segment before; new ones have an n of 0 here. */
  readonly before: SegmentReading;
  /** The segment after; vanished ones have an n of 0 here. */
  readonly after: SegmentReading;
  /** What it adds by its share: positive when one better than the whole grew, or one worse shrank. */
  readonly mix: number | null;
  /** What it adds by its own score. */
  readonly within: number | null;
}

/** A change of a score, split by cause. */
export interface MixAndRate<R extends Reading> {
  /** Name of the metric. */
  readonly metric: string;
  /** What change and parts are counted in: that of the readings. */
  readonly unit: Unit;
  /** After less before, as `delta` has it; null when either has no value. */
  readonly change: number | null;
  /** Because other customers answered: what the shares of the segments add. */
  readonly mix: number | null;
  /** Because customers answered otherwise: what the scores within the segments add. */
  readonly within: number | null;
  /** Whether the whole moves one way while segments move only the other way (Simpson's paradox). */
  readonly simpson: boolean;
  /** What every segment adds. */
  readonly bySegment: Groups<MixAndRateSegment>;
  /** The same change in three parts, with shares and scores as they were before. */
  readonly threeFold: ThreeFold;
  /** Why there is no change; there exactly when it is null. */
  readonly reason?: NoValueReason;
  /** The whole, before. */
  readonly before: R;
  /** The whole, after. */
  readonly after: R;
}

/**
 * Did the score change because customers answer otherwise, or because other customers answered?
 *
 * Formula: with shares s of the answers and scores r of the segments before (1) and after (2), and R the score of the whole,
 * within = Σ (r2 − r1) × (s1 + s2) / 2 and mix = Σ (s2 − s1) × ((r1 + r2) / 2 − (R1 + R2) / 2). Unit: that of the metric.
 * A new or vanished segment has no score in one period: all it adds is mix. Empty: null, with the reason.
 * Laws: mix + within = change, to 1e-12 of the largest score for up to a thousand segments; change is that of `delta` on the
 * merged segments; the periods turned around, all signs turn.
 *
 * It works for what is a mean over answers: `nps`, `csat`, `ces`, `netBinary`, `topBox`, `net`, `meanScore`. A median does not
 * split: the median of a whole says nothing about its parts.
 *
 * Source: Kitagawa (1955).
 *
 * @param before - Tallies of the earlier period by segment, as `tallyBy` gives them.
 * @param after - Tallies of the later period by segment.
 * @param metric - A metric that is a mean over answers.
 * @param options - Whatever the metric takes; `minimumAnswers` is for the whole, every segment counts.
 * @returns The change, its two parts, and those of every segment.
 * @throws TypeError with the code `notDecomposable` for `ttr`, and for any metric whose whole is not the mean of its segments;
 * whatever the metric throws.
 * @example
 * ```ts
 * import { mixAndRate, nps } from 'cx-metrics';
 *
 * const spring = { loyal: { 10: 72, 3: 18 }, new: { 10: 5, 3: 5 } };
 * const autumn = { loyal: { 10: 41, 3: 9 }, new: { 10: 26, 3: 24 } };
 * const { change, mix, within, simpson, bySegment } = mixAndRate(spring, autumn, nps);
 * [change, mix, within].map((points) => points?.toFixed(1)); // => ['-20.0', '-24.0', '4.0']
 * simpson; // => true
 * bySegment['new']?.within?.toFixed(1); // => '1.2'
 * mixAndRate({}, autumn, nps).reason; // => 'noAnswers'
 * ```
 * @see {@link delta} for whether the change is one
 * @category trend
 */
export function mixAndRate<R extends Reading, O>(
  before: Groups<Tally>,
  after: Groups<Tally>,
  metric: Metric<Tally, R, O>,
  options?: NoInfer<O>,
): MixAndRate<R> {
  if (typeof metric !== 'function') throw wrongKind('metric', 'a metric, such as nps', metric);
  checkOptions(options as object | undefined);
  const names = [...new Set([...namesOf(before), ...namesOf(after)])].sort();
  const [first, second] = [readSegments(before, names, metric, options), readSegments(after, names, metric, options)];
  const { metric: name, unit } = second.whole;
  const reason = first.reason ?? second.reason;
  const parts = reason === undefined ? kitagawa(first.parts, second.parts) : null;
  checkWhole(first, parts?.before);
  checkWhole(second, parts?.after);
  const bySegment = names.map((segment, index): [string, MixAndRateSegment] => {
    const { mix = null, within = null } = parts?.bySegment[index] ?? {};
    return [segment, { before: shareOf(first, index), after: shareOf(second, index), mix, within }];
  });
  return {
    metric: name,
    unit,
    change: parts === null ? null : (second.whole.value as number) - (first.whole.value as number) + 0,
    mix: parts?.mix ?? null,
    within: parts?.within ?? null,
    simpson: parts?.simpson ?? false,
    bySegment: Object.fromEntries(bySegment),
    threeFold: parts?.threeFold ?? { mix: null, within: null, interaction: null },
    ...(reason === undefined ? {} : { reason }),
    before: first.whole,
    after: second.whole,
  };
}

function shareOf(period: Segments<Reading>, index: number): SegmentReading {
  const { n, rate } = period.parts[index] as SegmentRate;
  return { n, share: period.n === 0 ? null : n / period.n, value: rate };
}
