import * as z from 'zod';
import { instantSchema } from './instantSchema.ts';
import { following, list, type ModelSchema, modelSchema, name, record } from './modelSchema.ts';
import type { Touchpoint } from './touchpoint.ts';
import { actors, mediums, touchpointReader, touchpointRules } from './touchpointReader.ts';

/**
 * A touchpoint as a zod schema. ISO text becomes Dates; fields it does not know are kept.
 *
 * @example
 * ```ts
 * import { touchpointSchema } from 'cx-metrics/model';
 *
 * const touchpoint = touchpointSchema.parse({ customerId: 'c1', at: '2026-03-22T10:00:00+01:00', channel: 'chat' });
 * touchpoint.at; // => new Date('2026-03-22T09:00:00Z')
 * touchpointSchema.encode(touchpoint).at; // => '2026-03-22T09:00:00.000Z'
 * touchpointSchema.parse({ customerId: 'c1', at: '2026-03-22T10:00:00' }); // throws ZodError
 * ```
 * @category model
 */
export const touchpointSchema: ModelSchema<Touchpoint> = /* @__PURE__ */ modelSchema(touchpointReader, () => {
  const instant = instantSchema();
  const commitment = record({
    what: name(),
    due: instant.nullish(),
    doneAt: instant.nullish(),
    kept: z.boolean().nullish(),
  });
  return record({
    id: name().nullish(),
    customerId: name(),
    at: instant,
    endedAt: instant.nullish(),
    journeyId: name().nullish(),
    activity: name().nullish(),
    channel: z.string().nullish(),
    medium: z.enum(mediums).nullish(),
    stage: z.string().nullish(),
    area: z.string().nullish(),
    actor: z.enum(actors).nullish(),
    responsible: z.string().nullish(),
    device: z.string().nullish(),
    personalised: z.boolean().nullish(),
    contextKept: z.boolean().nullish(),
    proactive: z.boolean().nullish(),
    relevant: z.boolean().nullish(),
    succeeded: z.boolean().nullish(),
    emotions: list(name()).nullish(),
    valence: z.number().min(-1).max(1).nullish(),
    commitment: commitment.nullish(),
    ticketId: name().nullish(),
  }).superRefine(following(touchpointRules));
});
