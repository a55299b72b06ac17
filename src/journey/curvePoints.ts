import type { MetricSettings } from '../metric/metricOptions.ts';
import { meanScore } from '../metric/meanScore.ts';
import type { Reading } from '../metric/reading.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { valence } from '../scale/valenceScales.ts';
import { newCounts, type Counts } from '../tally/newCounts.ts';
import { writeTally } from '../tally/writeTally.ts';
import type { JourneyColumns } from './journeyColumns.ts';
import { listedNames } from './listedNames.ts';
import type { Valences } from './readValences.ts';

/** Stages of a curve. */
export interface CurveStages<Touchpoint> {
  /** Touchpoint to its stage; null where it lies in none. */
  readonly of: (touchpoint: Touchpoint) => string | null | undefined;
  /** All stages, each once, in order. */
  readonly order: readonly string[];
}

/** One point of a curve. */
export interface CurvePoint {
  /** The stage; without stages the number of the touchpoint in its journey, from 1. */
  readonly point: string;
  /** Mean valence there. */
  readonly reading: Reading;
}

/** The points of a curve, and how many touchpoints lie on none. */
export interface CurvePoints {
  /** One for each stage in order, also for one without any; or for each number up to the longest journey. */
  readonly points: readonly CurvePoint[];
  /** How many touchpoints have no stage, or with `invalid: 'count'` an unknown one. */
  readonly withoutStage: number;
}

/**
 * The mean valence along the way.
 *
 * @param columns - Journeys.
 * @param valences - How good each touchpoint felt.
 * @param stages - The stages; by number of the touchpoint where there are none.
 * @param settings - Level, fewest answers, and what happens to an unknown stage.
 * @returns The points.
 * @throws RangeError for a stage that is none of them, with the position of the touchpoint, and for one that is named twice.
 * @category journey
 */
export function curvePoints<Touchpoint>(
  { rows, order, journeyStarts }: JourneyColumns<Touchpoint>,
  { answerAt }: Valences,
  stages: CurveStages<Touchpoint> | undefined,
  settings: MetricSettings,
): CurvePoints {
  const numbers = stages === undefined ? null : readStages(stages);
  const counts: Counts[] = Array.from(numbers ?? [], () => newCounts());
  const stageAt = (row: number): number | undefined => {
    const stage = stages?.of(rows[row] as Touchpoint) ?? null;
    const number = stage === null ? undefined : numbers?.get(stage);
    if (stage !== null && number === undefined && settings.invalid === 'throw') {
      throw outOfRange('unknownStage', `a stage of ${stages?.order.join(', ')}`, stage, ` at position ${row}`);
    }
    return number;
  };
  let withoutStage = 0;
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    const from = journeyStarts[journey] as number;
    for (let place = from; place < (journeyStarts[journey + 1] as number); place++) {
      const point = numbers === null ? place - from : stageAt(order[place] as number);
      if (point === undefined) {
        withoutStage++;
        continue;
      }
      const there = counts[point] ?? newCounts();
      counts[point] = there;
      there.add(answerAt(place), place);
    }
  }
  const options = { ...settings, scale: valence, name: 'valence' };
  const points = counts.map((there, point) => ({
    point: stages?.order[point] ?? String(point + 1),
    reading: meanScore(writeTally(there.contents()), options),
  }));
  return { points, withoutStage };
}

/** The stages with their numbers in order. */
function readStages({ of, order }: CurveStages<never>): ReadonlyMap<string, number> {
  if (typeof of !== 'function') throw wrongKind('callback', 'stages.of: a callback that takes a touchpoint', of);
  return listedNames(order, 'stage', 'stages.order');
}
