import * as z from 'zod';
import type { Customer } from './customer.ts';
import { customerReader, customerRules } from './customerReader.ts';
import { instantSchema } from './instantSchema.ts';
import { following, type ModelSchema, modelSchema, name, record } from './modelSchema.ts';

/**
 * A customer as a zod schema. ISO text becomes Dates; fields it does not know are kept.
 *
 * @example
 * ```ts
 * import { customerSchema } from 'cx-metrics/model';
 *
 * customerSchema.parse({ id: 'c1', segment: 'b2b', attributes: { seats: 12 } }).segment; // => 'b2b'
 * customerSchema.parse({ id: '' }); // throws ZodError
 * ```
 * @category model
 */
export const customerSchema: ModelSchema<Customer> = /* @__PURE__ */ modelSchema(customerReader, () => {
  const instant = instantSchema();
  const attribute = z.union([z.string(), z.number(), z.boolean(), z.null()]);
  return record({
    id: name(),
    accountId: name().nullish(),
    segment: z.string().nullish(),
    language: z.string().nullish(),
    referred: z.boolean().nullish(),
    since: instant.nullish(),
    churnedAt: instant.nullish(),
    attributes: z.record(z.string(), attribute).nullish(),
  }).superRefine(following(customerRules));
});
