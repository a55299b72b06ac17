import * as z from 'zod';
import type { Reading } from '../metric/reading.ts';
import type { Delta } from '../trend/delta.ts';
import { absent, following, name, record, typedSchema } from './modelSchema.ts';
import type { Wrong } from './problem.ts';
import { intervalSchema, readingSchema, units } from './readingSchema.ts';

/**
 * A change as a zod schema, for results that come from elsewhere: its value is the difference of its readings, and it is better
 * or worse only where its interval leaves out 0.
 *
 * @example
 * ```ts
 * import { delta, nps } from 'cx-metrics';
 * import { deltaSchema } from 'cx-metrics/model';
 *
 * const change = JSON.parse(JSON.stringify(delta({ 10: 40, 3: 25 }, { 10: 50, 3: 20 }, nps)));
 * deltaSchema.parse(change).verdict; // => 'noClearChange'
 * deltaSchema.parse({ ...change, verdict: 'better' }); // throws ZodError
 * deltaSchema.parse({ ...change, value: 1 }); // throws ZodError
 * ```
 * @category model
 */
export const deltaSchema: z.ZodType<Delta<Reading>, Delta<Reading>> = /* @__PURE__ */ typedSchema(() =>
  record({
    metric: name(),
    unit: z.enum(units),
    value: z.number().nullable(),
    interval: intervalSchema.nullable(),
    pValue: z.number().min(0).max(1).nullable(),
    verdict: z.enum(['better', 'worse', 'higher', 'lower', 'noClearChange', 'notComparable']),
    reason: absent(
      z.enum([
        'noAnswers',
        'tooFewAnswers',
        'notReached',
        'incompletePeriod',
        'differentMetric',
        'differentScale',
        'noEarlierPeriod',
      ]),
    ),
    adjusted: absent(
      record({
        pValue: z.number().min(0).max(1),
        method: z.enum(['bonferroni', 'holm', 'hochberg', 'benjaminiHochberg', 'benjaminiYekutieli']),
        of: z.number().int().min(1),
      }),
    ),
    before: readingSchema,
    after: readingSchema,
  }).superRefine(following(deltaRules)),
);

function deltaRules(delta: Delta<Reading>, wrong: Wrong): void {
  const { value, interval, verdict, reason, before, after } = delta;
  if (delta.metric !== after.metric) wrong(['metric'], `that of the readings, ${after.metric}`, delta.metric);
  if (delta.unit !== after.unit) wrong(['unit'], `that of the readings, ${after.unit}`, delta.unit);
  if (verdict === 'notComparable') {
    if (value !== null) wrong(['value'], 'null, since the two do not compare', value);
    if (reason === undefined) wrong(['reason'], 'a reason, since the two do not compare', reason);
    return;
  }
  if (reason !== undefined) wrong(['reason'], 'no reason, since the two compare', reason);
  for (const field of ['metric', 'unit', 'scale', 'direction'] as const) {
    if (before[field] !== after[field]) wrong(['before', field], `that of after, ${after[field]}`, before[field]);
  }
  if (before.value === null || after.value === null) {
    wrong(['verdict'], 'notComparable, since a reading has no value', verdict);
  } else if (
    value === null ||
    !(Math.abs(value - (after.value - before.value)) <= 1e-9 * Math.max(1, Math.abs(value)))
  ) {
    wrong(['value'], `${after.value - before.value}, after minus before`, value);
  }
  const isHigher = verdict === (after.direction === 'lowerIsBetter' ? 'worse' : 'better') || verdict === 'higher';
  const isClear = isHigher ? (interval?.low ?? 0) > 0 : (interval?.high ?? 0) < 0;
  if (verdict !== 'noClearChange' && !isClear)
    wrong(['verdict'], 'noClearChange, unless the interval leaves out 0', verdict);
}
