import type { CodeArray } from './codeArray.ts';
import type { JourneyPlaces } from './journeyColumns.ts';

/** A step from one activity straight to the next. */
export interface StepTimes {
  /** The activity before. */
  readonly from: number;
  /** The activity after. */
  readonly to: number;
  /** From the beginning of the one to the beginning of the other, in milliseconds, each time the step was taken. */
  readonly times: Float64Array;
}

/**
 * The times between one touchpoint and the next, apart for each step.
 *
 * @param places - Journeys.
 * @param codes - The activity at each place.
 * @param activities - How many activities there are.
 * @returns Every step that was taken, the most frequent first; of equals, the one that comes first by its activities.
 * @category journey
 */
export function stepTimes(
  { at, journeyStarts }: JourneyPlaces,
  codes: CodeArray,
  activities: number,
): readonly StepTimes[] {
  const stepOfPair = new Map<number, number>();
  const [pairs, counts]: [number[], number[]] = [[], []];
  const stepAt = new Uint32Array(codes.length);
  eachStep(journeyStarts, (place) => {
    const pair = (codes[place - 1] as number) * activities + (codes[place] as number);
    let step = stepOfPair.get(pair);
    if (step === undefined) {
      step = pairs.push(pair) - 1;
      counts.push(0);
      stepOfPair.set(pair, step);
    }
    counts[step] = (counts[step] as number) + 1;
    stepAt[place] = step;
  });
  const times = counts.map((count) => new Float64Array(count));
  const filled = new Uint32Array(counts.length);
  eachStep(journeyStarts, (place) => {
    const step = stepAt[place] as number;
    const next = filled[step] as number;
    (times[step] as Float64Array)[next] = (at[place] as number) - (at[place - 1] as number);
    filled[step] = next + 1;
  });
  const steps = pairs.map((pair, step): StepTimes => {
    return { from: Math.floor(pair / activities), to: pair % activities, times: times[step] as Float64Array };
  });
  return steps.sort(
    (one, other) => other.times.length - one.times.length || one.from - other.from || one.to - other.to,
  );
}

/** Every place but the first of each journey. */
function eachStep(journeyStarts: Uint32Array, visit: (place: number) => void): void {
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    const to = journeyStarts[journey + 1] as number;
    for (let place = (journeyStarts[journey] as number) + 1; place < to; place++) visit(place);
  }
}
