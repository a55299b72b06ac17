import type { Period } from '../calendar/period.ts';
import { outOfRange } from '../misuse/outOfRange.ts';

const longestTrend = 10_000;

/**
 * Every period from the first to the last, none left out.
 *
 * @param period - The period the keys are of.
 * @param from - Key of the first.
 * @param to - Key of the last.
 * @returns The keys in order of time.
 * @throws RangeError for a key that is no period, and for a range that ends before it begins or is longer than 10,000 periods.
 * @category trend
 */
export function periodRange(period: Period, from: string, to: string): readonly string[] {
  const end = period.from(to).getTime();
  if (end < period.from(from).getTime()) throw outOfRange('range', `a range that ends at ${from} or later`, to);
  const keys: string[] = [];
  for (let key = from; period.from(key).getTime() <= end; key = period.next(key)) {
    if (keys.length === longestTrend) throw outOfRange('range', `at most ${longestTrend} periods from ${from}`, to);
    keys.push(key);
  }
  return keys;
}
