import type { MetricSettings } from '../metric/metricOptions.ts';
import { meanScore } from '../metric/meanScore.ts';
import type { Reading } from '../metric/reading.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { valence } from '../scale/valenceScales.ts';
import { newCounts, type Counts } from '../tally/newCounts.ts';
import { writeTally } from '../tally/writeTally.ts';
import type { JourneyColumns } from './journeyColumns.ts';

/** Stages of a curve. */
export interface CurveStages<Touchpoint> {
  /** Touchpoint to its stage; null where it lies in none. */
  readonly of: (touchpoint: Touchpoint) => string | null | undefined;
  /** All stages, in order. */
  readonly order: readonly string[];
}

/** One point of a curve. */
export interface CurvePoint {
  /** The stage; without stages the number of the touchpoint in its journey, from 1. */
  readonly point: string;
  /** Mean valence there. */
  readonly reading: Reading;
}

/**
 * The mean valence along the way.
 *
 * @param columns - Journeys.
 * @param valences - At each place; NaN where nothing is known.
 * @param stages - The stages; by number of the touchpoint where there are none.
 * @param settings - Level, fewest answers, and what happens to an unknown stage.
 * @returns A point for each stage in order, also for one without any; or for each number up to the longest journey.
 * @throws RangeError for a stage that is none of them, with the position of the touchpoint.
 * @category journey
 */
export function curvePoints<Touchpoint>(
  columns: JourneyColumns<Touchpoint>,
  valences: Float64Array,
  stages: CurveStages<Touchpoint> | undefined,
  settings: MetricSettings,
): readonly CurvePoint[] {
  const { rows, order, journeyStarts } = columns;
  const points = new Map<string, Counts>();
  if (stages !== undefined) {
    if (typeof stages !== 'object' || typeof stages?.of !== 'function' || !Array.isArray(stages.order)) {
      throw wrongKind('stages', 'stages: { of, order }', stages);
    }
    for (const stage of stages.order) points.set(stage, newCounts());
  }
  const stageAt = (row: number): string | null => {
    const stage = stages?.of(rows[row] as Touchpoint) ?? null;
    if (stage === null || points.has(stage)) return stage;
    if (settings.invalid === 'count') return null;
    throw outOfRange('unknownStage', `a stage of ${[...points.keys()].join(', ')}`, stage, ` at position ${row}`);
  };
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    const from = journeyStarts[journey] as number;
    for (let place = from; place < (journeyStarts[journey + 1] as number); place++) {
      const point = stages === undefined ? String(place - from + 1) : stageAt(order[place] as number);
      const felt = valences[place] as number;
      if (point === null) continue;
      const counts = points.get(point) ?? newCounts();
      points.set(point, counts);
      counts.add(Number.isNaN(felt) ? null : felt, place);
    }
  }
  const names = [...points.keys()];
  // Numbers are seen in order within a journey, but a longer one may come later.
  if (stages === undefined) names.sort((one, other) => Number(one) - Number(other));
  return names.map((point) => ({
    point,
    reading: meanScore(writeTally((points.get(point) as Counts).contents()), {
      ...settings,
      scale: valence,
      name: 'valence',
    }),
  }));
}
