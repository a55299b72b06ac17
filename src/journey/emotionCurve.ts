import { meanScore } from '../metric/meanScore.ts';
import { type MetricOptions, readMetricOptions } from '../metric/metricOptions.ts';
import type { Reading } from '../metric/reading.ts';
import type { Scale } from '../scale/scale.ts';
import { valence as valenceScale, valenceStep } from '../scale/valenceScales.ts';
import type { Answer, LeftOut } from '../tally/answer.ts';
import { type Arc, arcOf } from './arcOf.ts';
import { columnsOf } from './columnsOf.ts';
import { type CurveStages, curvePoints, type CurvePoints } from './curvePoints.ts';
import { customersInOrder, journeyIdOf } from './journeyColumns.ts';
import type { AnyJourney, Timed } from './journeyOf.ts';
import { readValences } from './readValences.ts';

/** What `emotionCurve` takes besides what every metric takes. */
export interface EmotionCurveOptions<Touchpoint> extends MetricOptions {
  /** The stages of the curve, in order, and which of them a touchpoint lies in; by number of the touchpoint unless told. */
  readonly stages?: CurveStages<Touchpoint>;
}

/** How customers feel on the way: means over journeys, each with its interval, and over the touchpoints of each stage. */
export interface EmotionCurve extends CurvePoints {
  /** How many journeys have a valence: those behind every mean. */
  readonly journeys: number;
  /** How many have none. */
  readonly skipped: number;
  /** Touchpoints without a valence, by why. */
  readonly leftOut: LeftOut;
  /** Mean of the first valence of a journey. */
  readonly start: Reading;
  /** Mean of the one furthest from 0. */
  readonly peak: Reading;
  /** Mean of the lowest. */
  readonly trough: Reading;
  /** Mean of the last. */
  readonly end: Reading;
  /** Mean of the journeys' means. */
  readonly mean: Reading;
  /** Mean of (peak + end) / 2. */
  readonly peakEnd: Reading;
  /** Mean of the rise from one touchpoint to the next, on −2 to 2; journeys of one valence are skipped. */
  readonly slope: Reading;
  /** The arc of each journey, in the order of journeys. */
  readonly arcs: readonly Arc[];
}

/**
 * How do customers feel along the way, at its best, its worst and its end?
 *
 * Formula: of each journey its first and last valence, the one furthest from 0 (the peak, good or bad; of two as far the bad one),
 * the lowest, the mean, (peak + end) / 2 and the median rise from touchpoint to touchpoint; of each of these the mean over journeys.
 * Range: −1 (bad) to 1 (good), −2 to 2 for the rise; higher is better. What people remember is near (peak + end) / 2, and hardly
 * depends on how long it lasted; as a forecast it does no better than the mean. Counts: every journey with a valence once, however
 * long; at each point of the curve every touchpoint with one. Empty: `value` is null and `n` is 0.
 * Law: the touchpoints of the points, `leftOut` and `withoutStage` add up to all.
 *
 * Source: peak and end by Kahneman, Fredrickson, Schreiber and Redelmeier (1993); the rise by Theil (1950) and Sen (1968), the time
 * between two touchpoints taken as one; intervals as of `meanScore`.
 *
 * @param journeys - What `journeys` gives, or any journeys.
 * @param valence - Touchpoint to how good it felt; null where nothing is known.
 * @param options - `stages`, `level` (0.95), `minimumAnswers` (1), `invalid` (`'throw'`).
 * @returns Means over journeys, the curve, and the arc of each journey.
 * @throws RangeError for a valence off −1 to 1 and a stage that is none of the stages, TypeError for other kinds; with the
 * position of the touchpoint.
 * @example
 * ```ts
 * import { emotionCurve, journeys } from 'cx-metrics';
 *
 * const touchpoints = [
 *   { customerId: 'anna', at: 0, valence: 0.5 },
 *   { customerId: 'anna', at: 1, valence: -0.75 },
 *   { customerId: 'anna', at: 2, valence: 0.25 },
 *   { customerId: 'ben', at: 0, valence: null },
 * ];
 * const curve = emotionCurve(journeys(touchpoints, { gapMs: 1000 }), (touchpoint) => touchpoint.valence);
 * curve.arcs[0]?.peak; // => -0.75
 * curve.peakEnd.value; // => -0.25
 * curve.points.map((point) => point.reading.value); // => [0.5, -0.75, 0.25]
 * curve.skipped; // => 1
 * emotionCurve([], () => 0).end.value; // => null
 * emotionCurve([{ customerId: 'anna', touchpoints: [{ at: 0 }] }], () => 5); // throws RangeError
 * ```
 * @see {@link valenceChanges} for what each touchpoint changes
 * @category journey
 */
export function emotionCurve<Touchpoint extends Timed>(
  journeys: Iterable<AnyJourney<Touchpoint>>,
  valence: (touchpoint: Touchpoint) => Answer,
  options?: EmotionCurveOptions<NoInfer<Touchpoint>>,
): EmotionCurve {
  const settings = readMetricOptions(options);
  const columns = columnsOf(journeys);
  const read = readValences(columns, valence, settings.invalid);
  const { at, journeyStarts, customerStarts, customerIds } = columns;
  const arcs: Arc[] = [];
  for (const customer of customersInOrder(columns)) {
    const first = customerStarts[customer] as number;
    const next = customerStarts[customer + 1] as number;
    for (let journey = first; journey < next; journey++) {
      const from = journeyStarts[journey] as number;
      const to = journeyStarts[journey + 1] as number;
      const arc = arcOf(read.valences.subarray(from, to));
      if (arc === null) continue;
      const id = journeyIdOf(columns, customer, journey);
      arcs.push({
        id,
        customerId: customerIds[customer] as string,
        at: new Date(at[from] as number).toISOString(),
        ...arc,
      });
    }
  }
  const meanOf = (figure: Exclude<keyof Arc, 'id' | 'customerId' | 'at'>, scale: Scale = valenceScale): Reading => {
    const figures = arcs.map((arc) => arc[figure]);
    return meanScore(figures, { ...settings, scale, name: `emotionCurve.${figure}` });
  };
  return {
    journeys: arcs.length,
    skipped: journeyStarts.length - 1 - arcs.length,
    leftOut: read.leftOut,
    start: meanOf('start'),
    peak: meanOf('peak'),
    trough: meanOf('trough'),
    end: meanOf('end'),
    mean: meanOf('mean'),
    peakEnd: meanOf('peakEnd'),
    slope: meanOf('slope', valenceStep),
    ...curvePoints(columns, read, options?.stages, settings),
    arcs,
  };
}
