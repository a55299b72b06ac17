import type { NumberCounts } from './countNumbers.ts';

/** What times are mostly told to: the minute, the second, the millisecond. */
const steps = [60_000, 1000, 1] as const;
/** So many counters fit into the near memory: two years of minutes, twelve days of seconds. */
const mostCounters = 2 ** 20;
const fewCounters = 2 ** 14;

/**
 * How many times was each number seen, when all are whole multiples of a minute, a second or one?
 *
 * The multiple is the place of its counter, so that nothing is looked up and nothing sorted: several times as quick as a hash
 * table. Durations out of a help desk are like that.
 *
 * @param values - Numbers; not changed.
 * @returns The different numbers with their counts; null when they are not like that, below 0 (-0 too) or too large.
 * @category tally
 */
export function countSteps(values: Float64Array): NumberCounts | null {
  for (const step of steps) {
    const counters = countMultiples(values, step);
    if (counters !== null) return inColumns(counters, step);
  }
  return null;
}

/** A counter for each multiple from 0; null at the first number that is none. */
function countMultiples(values: Float64Array, step: number): Int32Array | null {
  let counters = new Int32Array(fewCounters);
  const perStep = 1 / step;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    // The product may be off in its last digit, and what is beyond 32 bits comes back as something else: hence multiplied back.
    const multiple = (value * perStep + 0.5) | 0;
    if (multiple * step !== value || multiple < 0 || (multiple === 0 && Object.is(value, -0))) return null;
    if (multiple >= counters.length) {
      if (multiple >= mostCounters) return null;
      const more = new Int32Array(Math.min(mostCounters, 2 * multiple));
      more.set(counters);
      counters = more;
    }
    counters[multiple] = (counters[multiple] as number) + 1;
  }
  return counters;
}

function inColumns(counters: Int32Array, step: number): NumberCounts {
  let different = 0;
  for (let multiple = 0; multiple < counters.length; multiple++) if (counters[multiple] !== 0) different++;
  const [numbers, times] = [new Float64Array(different), new Float64Array(different)];
  let next = 0;
  for (let multiple = 0; multiple < counters.length; multiple++) {
    if (counters[multiple] === 0) continue;
    numbers[next] = multiple * step;
    times[next++] = counters[multiple] as number;
  }
  return { numbers, times };
}
