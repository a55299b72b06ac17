import * as z from 'zod';
import { instantSchema } from './instantSchema.ts';
import { following, list, type ModelSchema, modelSchema, name, record } from './modelSchema.ts';
import { ticketStatuses } from './readTicketEvent.ts';
import type { Ticket } from './ticket.ts';
import { ticketReader, ticketRules } from './ticketReader.ts';
import { actors } from './touchpointReader.ts';

/**
 * A ticket as a zod schema, its events in order of time and none before the ticket.
 *
 * @example
 * ```ts
 * import { ticketSchema } from 'cx-metrics/model';
 *
 * const reply = { kind: 'message', at: '2026-03-22T10:20:00Z', by: 'agent', public: true };
 * ticketSchema.parse({ id: 't1', createdAt: '2026-03-22T10:00:00Z', events: [reply] }).events.length; // => 1
 * ticketSchema.parse({ id: 't1', createdAt: '2026-03-22T11:00:00Z', events: [reply] }); // throws ZodError
 * ```
 * @category model
 */
export const ticketSchema: ModelSchema<Ticket> = /* @__PURE__ */ modelSchema(ticketReader, () => {
  const at = instantSchema();
  const agentId = name().nullish();
  const event = z.discriminatedUnion('kind', [
    record({ kind: z.literal('message'), at, by: z.enum(actors), agentId, public: z.boolean() }),
    record({
      kind: z.literal('status'),
      at,
      status: z.enum(ticketStatuses),
      by: z.enum(actors).nullish(),
      agentId,
    }),
    record({ kind: z.literal('assignment'), at, agentId, team: z.string().nullish() }),
    record({ kind: z.literal('merge'), at, into: name() }),
  ]);
  return record({
    id: name(),
    customerId: name().nullish(),
    createdAt: at,
    createdBy: z.enum(actors).nullish(),
    channel: z.string().nullish(),
    priority: z.string().nullish(),
    category: z.string().nullish(),
    events: list(event),
  }).superRefine(following(ticketRules));
});
