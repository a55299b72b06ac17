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
  const stepOfPair = newPairTable(activities);
  const { pairs, counts } = numberSteps(journeyStarts, codes, activities, stepOfPair);
  const starts = startsOf(counts);
  const free = starts.slice();
  const times = new Float64Array(starts[counts.length] as number);
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    const to = journeyStarts[journey + 1] as number;
    for (let place = (journeyStarts[journey] as number) + 1; place < to; place++) {
      const step = stepOfPair.get((codes[place - 1] as number) * activities + (codes[place] as number));
      const next = free[step] as number;
      times[next] = (at[place] as number) - (at[place - 1] as number);
      free[step] = next + 1;
    }
  }
  const steps = pairs.map((pair, step): StepTimes => {
    return {
      from: Math.floor(pair / activities),
      to: pair % activities,
      times: times.subarray(starts[step], starts[step + 1]),
    };
  });
  return steps.sort(
    (one, other) => other.times.length - one.times.length || one.from - other.from || one.to - other.to,
  );
}

/** Steps in the order in which they were first taken. */
interface NumberedSteps {
  /** By step, its two activities as one number. */
  readonly pairs: readonly number[];
  /** By step, how often it was taken. */
  readonly counts: readonly number[];
}

/** Numbers the steps and counts them; the numbers go into the table, which is empty before. */
function numberSteps(
  journeyStarts: Uint32Array,
  codes: CodeArray,
  activities: number,
  stepOfPair: PairTable,
): NumberedSteps {
  const [pairs, counts]: [number[], number[]] = [[], []];
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    const to = journeyStarts[journey + 1] as number;
    for (let place = (journeyStarts[journey] as number) + 1; place < to; place++) {
      const pair = (codes[place - 1] as number) * activities + (codes[place] as number);
      let step = stepOfPair.get(pair);
      if (step < 0) {
        step = pairs.push(pair) - 1;
        counts.push(0);
        stepOfPair.set(pair, step);
      }
      counts[step] = (counts[step] as number) + 1;
    }
  }
  return { pairs, counts };
}

/** Up to here a number for each pair is looked up in an array; above, most pairs do not occur. */
const fewPairs = 2 ** 20;

/** The number of each step by its two activities as one number; below 0 for a step that was not taken. */
interface PairTable {
  readonly get: (pair: number) => number;
  readonly set: (pair: number, step: number) => void;
}

function newPairTable(activities: number): PairTable {
  if (activities * activities <= fewPairs) {
    const table = new Int32Array(activities * activities).fill(-1);
    return {
      get: (pair) => table[pair] as number,
      set: (pair, step) => {
        table[pair] = step;
      },
    };
  }
  const map = new Map<number, number>();
  return { get: (pair) => map.get(pair) ?? -1, set: (pair, step) => map.set(pair, step) };
}

/** Where the times of each step begin, and one more for the end. */
function startsOf(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, step) => {
    starts[step + 1] = (starts[step] as number) + count;
  });
  return starts;
}
