import * as z from 'zod';
import type { Journey } from './journey.ts';
import { journeyReader, journeyRules } from './journeyReader.ts';
import { following, list, type ModelSchema, modelSchema, name, record } from './modelSchema.ts';
import { touchpointSchema } from './touchpointSchema.ts';

/**
 * A journey as a zod schema, its touchpoints in order of time.
 *
 * @example
 * ```ts
 * import { journeySchema } from 'cx-metrics/model';
 *
 * const visit = { customerId: 'c1', at: '2026-03-22T10:00:00Z', activity: 'visit' };
 * const call = { customerId: 'c1', at: '2026-03-22T10:05:00Z', activity: 'call' };
 * journeySchema.parse({ id: 'j1', customerId: 'c1', touchpoints: [visit, call] }).touchpoints.length; // => 2
 * journeySchema.parse({ id: 'j1', customerId: 'c1', touchpoints: [call, visit] }); // throws ZodError
 * ```
 * @category model
 */
export const journeySchema: ModelSchema<Journey> = /* @__PURE__ */ modelSchema(journeyReader, () =>
  record({
    id: name(),
    customerId: name(),
    touchpoints: list(touchpointSchema),
    outcome: z.string().nullish(),
  }).superRefine(following(journeyRules)),
);
