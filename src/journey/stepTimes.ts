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
  const { stepAt, pairs } = numberSteps(codes, activities);
  const starts = startsOf(countSteps(journeyStarts, stepAt, pairs.length));
  const free = starts.slice();
  const times = new Float64Array(starts[pairs.length] as number);
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    const to = journeyStarts[journey + 1] as number;
    for (let place = (journeyStarts[journey] as number) + 1; place < to; place++) {
      const step = stepAt[place] as number;
      const next = free[step] as number;
      free[step] = next + 1;
      times[next] = (at[place] as number) - (at[place - 1] as number);
    }
  }
  const steps: StepTimes[] = [];
  pairs.forEach((pair, step) => {
    const taken = times.subarray(starts[step], starts[step + 1]);
    if (taken.length > 0) steps.push({ from: Math.floor(pair / activities), to: pair % activities, times: taken });
  });
  return steps.sort(
    (one, other) => other.times.length - one.times.length || one.from - other.from || one.to - other.to,
  );
}

/** Up to here every pair of activities has a number of its own; above, most pairs do not occur. */
const fewPairs = 2 ** 16;

/** Which step leads to each place. */
interface NumberedSteps {
  /** The number of the step from the place before, also where that belongs to another journey; nothing at the first place. */
  readonly stepAt: Uint16Array | Uint32Array;
  /** By step, its two activities as one number. */
  readonly pairs: readonly number[];
}

function numberSteps(codes: CodeArray, activities: number): NumberedSteps {
  if (activities * activities <= fewPairs) {
    const stepAt = new Uint16Array(codes.length);
    for (let place = 1; place < codes.length; place++) {
      stepAt[place] = (codes[place - 1] as number) * activities + (codes[place] as number);
    }
    return { stepAt, pairs: [...Array(activities * activities).keys()] };
  }
  const stepAt = new Uint32Array(codes.length);
  const stepOf = new Map<number, number>();
  for (let place = 1; place < codes.length; place++) {
    const pair = (codes[place - 1] as number) * activities + (codes[place] as number);
    const step = stepOf.get(pair) ?? stepOf.size;
    stepOf.set(pair, step);
    stepAt[place] = step;
  }
  return { stepAt, pairs: [...stepOf.keys()] };
}

/** How often each step was taken: all are counted, then those from one journey to the next are taken back. */
function countSteps(journeyStarts: Uint32Array, stepAt: Uint16Array | Uint32Array, steps: number): Uint32Array {
  const counts = new Uint32Array(steps);
  for (let place = 1; place < stepAt.length; place++) {
    const step = stepAt[place] as number;
    counts[step] = (counts[step] as number) + 1;
  }
  for (let journey = 1; journey < journeyStarts.length - 1; journey++) {
    const place = journeyStarts[journey] as number;
    // A journey without touchpoints begins where the next one does.
    if (place === journeyStarts[journey - 1] || place === stepAt.length) continue;
    const step = stepAt[place] as number;
    counts[step] = (counts[step] as number) - 1;
  }
  return counts;
}

/** Where the times of each step begin, and one more for the end. */
function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, step) => {
    starts[step + 1] = (starts[step] as number) + count;
  });
  return starts;
}
