import * as z from 'zod';
import type { Feedback } from './feedback.ts';
import { feedbackReader, feedbackStatuses } from './feedbackReader.ts';
import { feedbackRules } from './feedbackRules.ts';
import { instantSchema } from './instantSchema.ts';
import { following, list, type ModelSchema, modelSchema, name, record } from './modelSchema.ts';

/**
 * One answer to one question as a zod schema: a rating on its scale, an answer exactly where the status says that there is
 * one.
 *
 * @example
 * ```ts
 * import { feedbackSchema } from 'cx-metrics/model';
 *
 * const asked = { kind: 'nps', at: '2026-03-22T10:00:00Z', question: 'recommend' };
 * feedbackSchema.parse({ ...asked, status: 'answered', rating: 0 }).status; // => 'answered'
 * feedbackSchema.parse({ ...asked, status: 'dismissed' }).status; // => 'dismissed'
 * feedbackSchema.parse({ ...asked, status: 'answered', rating: 11 }); // throws ZodError
 * feedbackSchema.parse({ ...asked, status: 'answered' }); // throws ZodError
 * ```
 * @category model
 */
export const feedbackSchema: ModelSchema<Feedback> = /* @__PURE__ */ modelSchema(feedbackReader, () => {
  const instant = instantSchema();
  const about = record({
    touchpointId: name().nullish(),
    ticketId: name().nullish(),
    journeyId: name().nullish(),
    activity: name().nullish(),
    channel: z.string().nullish(),
    stage: z.string().nullish(),
    area: z.string().nullish(),
  });
  const common = {
    id: name().nullish(),
    customerId: name().nullish(),
    at: instant,
    question: name(),
    status: z.enum(feedbackStatuses),
    surveyId: name().nullish(),
    language: z.string().nullish(),
    about: about.nullish(),
    causes: list(name()).nullish(),
    followedUpAt: instant.nullish(),
  };
  const rating = z.number().nullish();
  const scale = name().nullish();
  return z
    .discriminatedUnion('kind', [
      record({ ...common, kind: z.enum(['nps', 'csat', 'ces']), rating, scale }),
      record({ ...common, kind: z.literal('yesNo'), answer: z.boolean().nullish() }),
      record({
        ...common,
        kind: z.literal('emotion'),
        emotions: list(name()).nullish(),
        valence: z.number().min(-1).max(1).nullish(),
      }),
      record({ ...common, kind: z.literal('facet'), facet: name(), perception: rating, expectation: rating, scale }),
    ])
    .superRefine(following(feedbackRules));
});
