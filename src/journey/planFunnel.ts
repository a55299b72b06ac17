import { epochOf, type Instant } from '../calendar/instant.ts';
import type { MetricOptions } from '../metric/metricOptions.ts';
import type { ShareMethod } from '../metric/topBox.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { GroupKey } from '../tally/tallyBy.ts';
import type { FunnelRules } from './funnelAttempt.ts';
import type { FieldOf } from './journeyOf.ts';
import { checkWindow, type Exclusion, type FunnelStep, readFilter, type ReadFilter, readSteps } from './readSteps.ts';

/** How steps are looked for, and what counts once. */
export interface FunnelOptions<Touchpoint> {
  /**
   * `'ordered'` (default): one step after the other, whatever lies between them. `'strict'`: one right after the other. `'any'`: in
   * any order; then the first step is whichever was done first, and so on.
   */
  readonly order?: 'ordered' | 'strict' | 'any' | undefined;
  /** The longest time from the first step to any other, in milliseconds; the bound belongs to it. No limit unless told. */
  readonly windowMs?: number | undefined;
  /**
   * What counts once. `'customer'` (default): a customer, over all journeys together. `'journey'`: a journey. `'attempt'`: each
   * attempt of a customer; the next one begins later than the one before has ended, with its last step or with its window.
   */
  readonly by?: 'customer' | 'journey' | 'attempt' | undefined;
  /** Touchpoints that take out whoever has one between two steps; only with the order `'ordered'`. */
  readonly exclude?: readonly Exclusion<Touchpoint>[] | undefined;
  /** The moment the data was taken. Later touchpoints are left aside, and who still has time is pending, not lost. */
  readonly asOf?: Instant | undefined;
  /** Touchpoint to its activity, or the field that holds it; the field `activity` unless told. */
  readonly activity?: FieldOf<Touchpoint, GroupKey | null | undefined> | undefined;
}

/** What `funnel` takes besides: how sure its readings are to be. */
export interface FunnelReadingOptions<Touchpoint>
  extends FunnelOptions<Touchpoint>, Pick<MetricOptions, 'level' | 'minimumAnswers'> {
  /** Method of the intervals; `'wilson'` unless told. */
  readonly method?: ShareMethod | undefined;
  /** Whether the names behind every number are given, too. */
  readonly ids?: boolean | undefined;
}

/** A funnel as it is counted. */
export interface FunnelPlan<Touchpoint> {
  /** Names of the steps. */
  readonly names: readonly string[];
  /** What counts as each step, then what counts as each exclusion. */
  readonly filters: readonly ReadFilter<Touchpoint>[];
  /** Windows and exclusions. */
  readonly rules: FunnelRules;
  /** Which walk. */
  readonly order: 'ordered' | 'strict' | 'any';
  /** What counts once. */
  readonly by: 'customer' | 'journey' | 'attempt';
  /** Touchpoint to its activity, or the field that holds it. */
  readonly activity: FieldOf<Touchpoint, GroupKey | null | undefined>;
}

/** One bit for each step and exclusion in a whole number of 32, and none for the sign. */
const mostFilters = 31;

/**
 * Holds steps and options to their form.
 *
 * @param steps - As the caller gave them.
 * @param options - As the caller gave them.
 * @returns The funnel as it is counted.
 * @throws RangeError for unknown words, windows that are not above 0 and steps that are not there; TypeError for other kinds and
 * for what does not go together.
 * @category journey
 */
export function planFunnel<Touchpoint>(
  steps: readonly FunnelStep<Touchpoint>[],
  options: FunnelOptions<Touchpoint> | undefined,
): FunnelPlan<Touchpoint> {
  checkOptions(options);
  const { order = 'ordered', by = 'customer', windowMs, exclude = [], asOf } = options ?? {};
  const { names, filters, withinMs } = readSteps(steps);
  checkWord('order', order, ['ordered', 'strict', 'any']);
  checkWord('by', by, ['customer', 'journey', 'attempt']);
  if (!Array.isArray(exclude)) throw wrongKind('exclude', 'an array of exclusions', exclude);
  if (exclude.length > 0 && order !== 'ordered')
    throw outOfRange('exclude', "no exclude unless the order is 'ordered'", order);
  if (order === 'any' && withinMs.some((ms) => ms !== Infinity)) {
    throw outOfRange('withinMs', "no withinMs with the order 'any', in which no step is before another", order);
  }
  if (filters.length + exclude.length > mostFilters) {
    throw outOfRange('exclude', `at most ${mostFilters} steps and exclusions`, filters.length + exclude.length);
  }
  const exclusions = exclude.map((exclusion: Exclusion<Touchpoint>) => {
    const [after, before] = [placeOf(names, exclusion.after, 0), placeOf(names, exclusion.before, names.length - 1)];
    if (after >= before) {
      throw outOfRange('exclude', `an exclusion before a step that comes later than ${names[after]}`, names[before]);
    }
    return { after, before };
  });
  return {
    names,
    filters: [...filters, ...exclude.map((exclusion: Exclusion<Touchpoint>) => readFilter(exclusion))],
    rules: {
      steps: names.length,
      windowMs: checkWindow('windowMs', windowMs),
      withinMs,
      exclusions,
      asOf: asOf === undefined ? Infinity : epochOf(asOf),
    },
    order,
    by,
    activity: options?.activity ?? ('activity' as keyof Touchpoint & string),
  };
}

function checkWord(name: string, word: unknown, words: readonly string[]): void {
  if (!(words as readonly unknown[]).includes(word)) throw outOfRange(name, `${name} of ${words.join(', ')}`, word);
}

function placeOf(names: readonly string[], name: string | undefined, otherwise: number): number {
  if (name === undefined) return otherwise;
  const place = names.indexOf(name);
  if (place < 0) throw outOfRange('exclude', `the name of a step: ${names.join(', ')}`, name);
  return place;
}
