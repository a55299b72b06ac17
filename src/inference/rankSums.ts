import { type EventsAndCensored, kaplanMeier } from './kaplanMeier.ts';

/** Sums of a log-rank test while it is being made: changed in place. */
export interface RankSums {
  /** Weighted events of each group. */
  readonly observed: number[];
  /** Weighted events each group was expected to see. */
  readonly expected: number[];
  /** Covariance of what the groups see. */
  readonly covariance: number[][];
}

/**
 * Adds the events of one stratum, time by time, to the sums of a log-rank test.
 *
 * @param groups - Times with their counts for each group.
 * @param weights - `'logRank'`: 1; `'petoPeto'`: the pooled curve just before each time.
 * @param sums - What is added to.
 * @throws RangeError for times that do not ascend.
 * @category inference
 */
export function rankSums(
  groups: readonly EventsAndCensored[],
  weights: 'logRank' | 'petoPeto',
  { observed, expected, covariance }: RankSums,
): void {
  const curves = groups.map((group) => kaplanMeier(group));
  const times = [...new Set(curves.flatMap(({ time }) => Array.from(time)))].sort((a, b) => a - b);
  const next = curves.map(() => 0);
  let pooled = 1;
  for (const at of times) {
    const risk = curves.map(({ atRisk }, group) => atRisk[next[group] as number] ?? 0);
    const ended = curves.map(({ time, events }, group) => {
      const row = next[group] as number;
      if (time[row] !== at) return 0;
      next[group] = row + 1;
      return events[row] as number;
    });
    const [all, events] = [sum(risk), sum(ended)];
    if (events === 0) continue;
    const weight = weights === 'logRank' ? 1 : pooled;
    const spread = all > 1 ? (weight * weight * events * (all - events)) / (all - 1) : 0;
    risk.forEach((own, group) => {
      observed[group] = (observed[group] as number) + weight * (ended[group] as number);
      expected[group] = (expected[group] as number) + (weight * events * own) / all;
      const row = covariance[group] as number[];
      risk.forEach((other, column) => {
        const share = (group === column ? own / all : 0) - (own / all) * (other / all);
        row[column] = (row[column] as number) + spread * share;
      });
    });
    pooled *= 1 - events / all;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
