import type { CodeArray } from './codeArray.ts';
import type { CountedFlow } from './countFlow.ts';
import type { JourneyColumns } from './journeyColumns.ts';

/**
 * The times between one touchpoint and the next, apart for each step.
 *
 * @param columns - Journeys.
 * @param codes - The activity at each place.
 * @param counted - The steps and how many of each there are.
 * @returns For each step its times in milliseconds.
 * @category journey
 */
export function stepTimes(
  { at, journeyStarts }: JourneyColumns<unknown>,
  codes: CodeArray,
  { steps, stepCounts }: Pick<CountedFlow, 'steps' | 'stepCounts'>,
): readonly Float64Array[] {
  const free = new Uint32Array(stepCounts.length + 1);
  stepCounts.forEach((count, step) => {
    free[step + 1] = (free[step] as number) + count;
  });
  const starts = free.slice();
  const times = new Float64Array(free[stepCounts.length] as number);
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    const to = journeyStarts[journey + 1] as number;
    for (let place = (journeyStarts[journey] as number) + 1; place < to; place++) {
      const step = steps.codeOf(codes[place - 1] as number, codes[place] as number);
      const next = free[step] as number;
      free[step] = next + 1;
      times[next] = (at[place] as number) - (at[place - 1] as number);
    }
  }
  return stepCounts.map((_, step) => times.subarray(starts[step], starts[step + 1]));
}
