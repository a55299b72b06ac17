import * as z from 'zod';
import type { Interval, Reading } from '../metric/reading.ts';
import type { LeftOut } from '../tally/answer.ts';
import { absent, following, name, record, typedSchema, whole } from './modelSchema.ts';
import { checkParts } from './checkParts.ts';
import type { Wrong } from './problem.ts';

/** What a value may be counted in. */
export const units = ['points', 'percent', 'milliseconds', 'scale', 'ratio'] as const;

/** How sure a value is, as a zod schema. */
export const intervalSchema: z.ZodType<Interval, Interval> = /* @__PURE__ */ typedSchema(() =>
  record({
    low: z.number().nullable(),
    high: z.number().nullable(),
    level: z.number().gt(0).lt(1),
    method: name(),
  }).refine(({ low, high }) => low === null || high === null || low <= high, 'Expected a low limit up to the high one'),
);

const leftOutSchema: z.ZodType<LeftOut, LeftOut> = /* @__PURE__ */ typedSchema(() =>
  record({ skipped: whole(), dismissed: whole(), notApplicable: whole(), invalid: whole() }),
);

/**
 * A reading as a zod schema, for results that come from elsewhere: a reason exactly where there is no value, a value within
 * its unit, parts that add up to `n` and to the value. Whatever else a metric tells is kept.
 *
 * @example
 * ```ts
 * import { nps } from 'cx-metrics';
 * import { readingSchema } from 'cx-metrics/model';
 *
 * const reading = JSON.parse(JSON.stringify(nps([10, 9, 7, 3])));
 * readingSchema.parse(reading).value; // => 25
 * readingSchema.parse({ ...reading, n: 5 }); // throws ZodError
 * readingSchema.parse({ ...reading, value: null }); // throws ZodError
 * ```
 * @category model
 */
export const readingSchema: z.ZodType<Reading, Reading> = /* @__PURE__ */ typedSchema(() =>
  record({
    metric: name(),
    value: z.number().nullable(),
    unit: z.enum(units),
    direction: z.enum(['higherIsBetter', 'lowerIsBetter']).nullable(),
    scale: name().nullable(),
    n: whole(),
    interval: intervalSchema.nullable(),
    reason: absent(z.enum(['noAnswers', 'tooFewAnswers', 'notReached'])),
    leftOut: leftOutSchema,
  }).superRefine(following(readingRules)),
);

function readingRules(reading: Reading, wrong: Wrong): void {
  const { value, unit, n, reason } = reading;
  if (value === null) {
    if (reason === undefined) wrong(['reason'], 'a reason, since there is no value', reason);
    else if ((reason === 'noAnswers') !== (n === 0))
      wrong(['reason'], `the reason why none of ${n} gave a value`, reason);
  } else {
    if (reason !== undefined) wrong(['reason'], 'no reason, since there is a value', reason);
    if (n === 0) wrong(['value'], 'null, since nobody answered', value);
    const [low, high] =
      unit === 'points'
        ? [-100, 100]
        : unit === 'percent'
          ? [0, 100]
          : unit === 'milliseconds'
            ? [0, Infinity]
            : [-Infinity, Infinity];
    if (!(value >= low && value <= high)) wrong(['value'], `${unit} from ${low} to ${high}`, value);
  }
  checkParts(reading, wrong);
}
