import { type MetricOptions, readMetricOptions } from '../metric/metricOptions.ts';
import { meanScore } from '../metric/meanScore.ts';
import type { Reading } from '../metric/reading.ts';
import type { Scale } from '../scale/scale.ts';
import { valence as valenceScale, valenceStep } from '../scale/valenceScales.ts';
import type { Answer, LeftOut } from '../tally/answer.ts';
import { tally } from '../tally/tally.ts';
import { type Arc, arcOf } from './arcOf.ts';
import { columnsOf } from './columnsOf.ts';
import { type CurveStages, curvePoints, type CurvePoint } from './curvePoints.ts';
import { customersInOrder, journeyIdOf } from './journeyColumns.ts';
import type { AnyJourney, Timed } from './journeyOf.ts';
import { readValences } from './readValences.ts';

/** What `emotionCurve` takes besides what every metric takes. */
export interface EmotionCurveOptions<Touchpoint> extends MetricOptions {
  /** The stages of the curve, in order, and which of them a touchpoint lies in; by number of the touchpoint unless told. */
  readonly stages?: CurveStages<Touchpoint> | undefined;
}

/** How customers feel on the way: means over journeys, each with its interval. */
export interface EmotionCurve {
  /** How many journeys have a valence. */
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
  /** Mean valence at each point of the curve. */
  readonly points: readonly CurvePoint[];
  /** The arc of each journey, in the order of journeys. */
  readonly arcs: readonly Arc[];
}

/**
 * How do customers feel along the way, at its best, its worst and its end?
 *
 * Range: −1 (bad) to 1 (good). The peak of a journey is its valence furthest from 0, good or bad; of two as far the bad one. What
 * people remember is near (peak + end) / 2, and hardly depends on how long it lasted; as a forecast it does no better than the
 * mean. Counts: touchpoints with a valence; journeys without any are skipped. Empty: null.
 *
 * Source: peak and end by Kahneman, Fredrickson, Schreiber and Redelmeier (1993); slope by Theil (1950) and Sen (1968), the time
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
  const { valences, leftOut } = readValences(columns, valence, settings.invalid);
  const { journeyStarts, customerStarts, customerIds } = columns;
  const arcs: Arc[] = [];
  for (const customer of customersInOrder(columns)) {
    for (
      let journey = customerStarts[customer] as number;
      journey < (customerStarts[customer + 1] as number);
      journey++
    ) {
      const own = valences.subarray(journeyStarts[journey], journeyStarts[journey + 1]);
      const known = own.filter((value) => !Number.isNaN(value));
      if (known.length === 0) continue;
      const id = journeyIdOf(columns, customer, journey);
      arcs.push({ id, customerId: customerIds[customer] as string, ...arcOf(known) });
    }
  }
  const meanOf = (name: Exclude<keyof Arc, 'id' | 'customerId'>, scale: Scale = valenceScale): Reading =>
    meanScore(
      tally(arcs, (arc) => arc[name]),
      { ...settings, scale, name },
    );
  return {
    journeys: arcs.length,
    skipped: journeyStarts.length - 1 - arcs.length,
    leftOut,
    start: meanOf('start'),
    peak: meanOf('peak'),
    trough: meanOf('trough'),
    end: meanOf('end'),
    mean: meanOf('mean'),
    peakEnd: meanOf('peakEnd'),
    slope: meanOf('slope', valenceStep),
    points: curvePoints(columns, valences, options?.stages, settings),
    arcs,
  };
}
