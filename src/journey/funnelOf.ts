import { type MetricSettings, readMetricOptions } from '../metric/metricOptions.ts';
import { rate } from '../metric/rate.ts';
import type { Reading } from '../metric/reading.ts';
import type { CountedStep, FunnelCounts, FunnelIds } from './newFunnelCounts.ts';
import { numbersOf } from './newNumberList.ts';
import type { FunnelPlan, FunnelReadingOptions } from './planFunnel.ts';
import { type Spread, spreadOf } from './spread.ts';
import { conversionWithOpen, timeToConvert, type TimeToConvert } from './timeToConvert.ts';

/** One step of a funnel. Who was excluded is in no count. */
export interface FunnelStepReading {
  /** Its name; with the order `'any'` how many steps were done, `'1'`, `'2'`. */
  readonly step: string;
  /** How many got to it. */
  readonly count: number;
  /** How many got to the step before and no further; 0 for the first step. */
  readonly lost: number;
  /** How many got to the step before and still have time; 0 for the first step. */
  readonly pending: number;
  /** Percentage of those at the step before who got here; the pending are skipped. Null for the first step. */
  readonly fromPrevious: Reading | null;
  /** Percentage of those at the step before who did not. Null for the first step. */
  readonly dropOff: Reading | null;
  /** Percentage of those at the first step who got here. Null for the first step. */
  readonly fromStart: Reading | null;
  /** Time from the step before, in milliseconds, of those who got here. Null for the first step. */
  readonly timeFromPrevious: Spread | null;
  /** Time from the first step, of the same attempt. Null for the first step. */
  readonly timeFromStart: Spread | null;
  /** The names behind the counts; null unless `ids` asks for them. */
  readonly ids: FunnelIds | null;
}

/** How far customers get. */
export interface Funnel {
  /** What is counted once. */
  readonly by: 'customer' | 'journey' | 'attempt';
  /** How many got to the first step. */
  readonly count: number;
  /** How many were taken out by an exclusion. */
  readonly excluded: number;
  /** Names of those taken out; null unless `ids` asks for them. */
  readonly excludedIds: readonly string[] | null;
  /** Every step, in order. */
  readonly steps: readonly FunnelStepReading[];
  /** Percentage of those at the first step who got to the last. The pending are skipped, the excluded not applicable. */
  readonly conversion: Reading;
  /** The same with the pending counted up to their age; with none pending it is `conversion`. */
  readonly conversionWithOpen: Reading;
  /** How long that takes. */
  readonly timeToConvert: TimeToConvert;
}

/**
 * The readings of counted attempts.
 *
 * @param plan - The funnel.
 * @param counts - Attempts, counted.
 * @param options - Level, method, fewest answers, names.
 * @returns The funnel.
 * @category journey
 */
export function funnelOf<Touchpoint>(
  plan: FunnelPlan<Touchpoint>,
  counts: FunnelCounts,
  options: FunnelReadingOptions<Touchpoint> | undefined,
): Funnel {
  const settings = readMetricOptions(options);
  const ids = options?.ids === true;
  const method = options?.method;
  const shares = { ...settings, method };
  const excluded = counts.excluded.length;
  /** Of everybody who began: who got to a step, and who did not. */
  const sinceStart = (until: number, notApplicable: number): Reading => {
    const before = counts.steps.slice(1, until + 1);
    const [lost, pending] = [sumOf(before, 'lost'), sumOf(before, 'pending')];
    const reached = (counts.steps[until] as CountedStep).reached;
    return rate({ 1: reached, 0: lost, skipped: pending, notApplicable }, { ...shares, name: 'conversion' });
  };
  const last = counts.steps.length - 1;
  const starters = {
    converted: numbersOf((counts.steps[last] as CountedStep).sinceStart),
    open: numbersOf(counts.openMs),
    lost: sumOf(counts.steps, 'lost'),
  };
  const conversion = sinceStart(last, excluded);
  return {
    by: plan.by,
    count: (counts.steps[0] as CountedStep).reached,
    excluded,
    excludedIds: ids ? (counts.excluded as readonly string[]) : null,
    steps: counts.steps.map((step, index) => ({
      step: plan.order === 'any' ? String(index + 1) : (plan.names[index] as string),
      count: step.reached,
      lost: step.lost,
      pending: step.pending,
      ...(index === 0 ? firstStep : { ...laterStep(step, shares), fromStart: sinceStart(index, 0) }),
      ids: ids ? step.ids : null,
    })),
    conversion,
    conversionWithOpen:
      starters.open.length === 0
        ? { ...conversion, metric: 'conversionWithOpen' }
        : conversionWithOpen(starters, plan.rules.windowMs, settings),
    timeToConvert: timeToConvert(starters),
  };
}

const firstStep = { fromPrevious: null, dropOff: null, fromStart: null, timeFromPrevious: null, timeFromStart: null };

function laterStep(
  step: CountedStep,
  shares: MetricSettings & Pick<FunnelReadingOptions<never>, 'method'>,
): Pick<FunnelStepReading, 'fromPrevious' | 'dropOff' | 'timeFromPrevious' | 'timeFromStart'> {
  const { reached, lost, pending } = step;
  const dropOff = { ...shares, name: 'dropOff', direction: 'lowerIsBetter' } as const;
  return {
    fromPrevious: rate({ 1: reached, 0: lost, skipped: pending }, { ...shares, name: 'conversion' }),
    dropOff: rate({ 1: lost, 0: reached, skipped: pending }, dropOff),
    timeFromPrevious: spreadOf(numbersOf(step.sincePrevious)),
    timeFromStart: spreadOf(numbersOf(step.sinceStart)),
  };
}

function sumOf(steps: readonly CountedStep[], what: 'lost' | 'pending'): number {
  return steps.reduce((sum, step) => sum + step[what], 0);
}
