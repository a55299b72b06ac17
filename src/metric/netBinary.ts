import { yesNo } from '../scale/standardScales.ts';
import type { Answers } from '../tally/answer.ts';
import { type MetricOptions, readMetricOptions } from './metricOptions.ts';
import { type NetMethod, netReading } from './net.ts';
import type { Part, Reading } from './reading.ts';
import { partOf } from './readingOf.ts';
import { readSample } from './sample.ts';

/** What `netBinary` takes besides what every metric takes. */
export interface NetBinaryOptions extends MetricOptions {
  /** Method of the interval; `'score'` unless told. */
  readonly method?: NetMethod;
}

/** A yes/no recommendation with its parts. */
export interface NetBinary extends Reading {
  /** Answers of yes. */
  readonly yes: Part;
  /** Answers of no. */
  readonly no: Part;
}

/**
 * Would customers recommend, by a yes/no question?
 *
 * Formula: 100 × (yes − no) / answers. Range: −100 to 100 points, higher is better. Counts answers only.
 * Empty: `value` is null and `n` is 0. It has no passives and is not a Net Promoter Score: a change from one to the other
 * is `notComparable`.
 *
 * @param answers - `true` and `false`, or 1 and 0, or a tally of them.
 * @param options - `method`, `level` (0.95), `minimumAnswers` (1), `invalid` (`'throw'`).
 * @returns The reading, in points.
 * @throws RangeError for a number other than 0 and 1, TypeError for text and objects.
 * @example
 * ```ts
 * import { netBinary } from 'cx-metrics';
 *
 * netBinary([true, true, true, false]).value; // => 50
 * netBinary({ 1: 11, 0: 4, skipped: 21 }).yes.count; // => 11
 * netBinary([]).value; // => null
 * netBinary([9]); // throws RangeError
 * ```
 * @category metric
 */
export function netBinary(answers: Answers, options?: NetBinaryOptions): NetBinary {
  const settings = readMetricOptions(options);
  const sample = readSample(answers, yesNo, settings.invalid);
  const reading = netReading('netBinary', yesNo, sample, settings, options?.method ?? 'score');
  return {
    ...reading,
    yes: partOf(sample.bands.positive, reading),
    no: partOf(sample.bands.negative, reading),
  };
}
