import type { JourneyColumns } from './journeyColumns.ts';

/**
 * The times between one touchpoint and the next, apart for each step.
 *
 * @param columns - Journeys.
 * @param stepTo - The step that leads to each place; -1 for none.
 * @param steps - How many different steps there are.
 * @returns For each step its times in milliseconds.
 * @category journey
 */
export function stepTimes({ at }: JourneyColumns<unknown>, stepTo: Int32Array, steps: number): readonly Float64Array[] {
  const starts = new Uint32Array(steps + 1);
  for (const step of stepTo) if (step >= 0) starts[step + 1] = (starts[step + 1] as number) + 1;
  for (let step = 0; step < steps; step++) starts[step + 1] = (starts[step + 1] as number) + (starts[step] as number);
  const free = starts.slice(0, steps);
  const times = new Float64Array(starts[steps] as number);
  for (let place = 0; place < stepTo.length; place++) {
    const step = stepTo[place] as number;
    if (step < 0) continue;
    const next = free[step] as number;
    free[step] = next + 1;
    times[next] = (at[place] as number) - (at[place - 1] as number);
  }
  return Array.from({ length: steps }, (_, step) => times.subarray(starts[step], starts[step + 1]));
}
