import { bandOf } from '../scale/bandOf.ts';
import type { Scale } from '../scale/scale.ts';
import { checkAfter } from './checkOrder.ts';
import type { Feedback } from './feedback.ts';
import type { Wrong } from './problem.ts';
import { ratingScales } from './ratingScales.ts';

/** Where the answer to each kind of question stands; where two fields hold it, either is enough. */
const answerFields: { readonly [kind in Feedback['kind']]: readonly [first: string, ...others: string[]] } = {
  nps: ['rating'],
  csat: ['rating'],
  ces: ['rating'],
  yesNo: ['answer'],
  emotion: ['emotions', 'valence'],
  facet: ['perception', 'expectation'],
};

const noScales: ReadonlyMap<string, Scale> = /* @__PURE__ */ new Map();

/**
 * What the fields of feedback must be to each other: an answer where the status says that there is one, and only there;
 * ratings on their scale; a follow-up that does not come before the feedback.
 *
 * @param feedback - Feedback whose fields are what they should be, each by itself.
 * @param wrong - Where it is noted what is wrong.
 * @param own - Scales of one's own, by name.
 * @category model
 */
export function feedbackRules(feedback: Feedback, wrong: Wrong, own: ReadonlyMap<string, Scale> = noScales): void {
  const { kind, status, at, followedUpAt } = feedback;
  const values = feedback as unknown as { readonly [field: string]: unknown };
  const fields = answerFields[kind];
  const given = fields.find((field) => values[field] !== undefined && values[field] !== null);
  const isAnswered = status === 'answered' || status === 'partial';
  if (isAnswered && given === undefined) {
    wrong([fields[0]], `an answer, since the status is ${status}`, values[fields[0]]);
  }
  if (!isAnswered && given !== undefined) wrong([given], `no answer, since the status is ${status}`, values[given]);
  if (followedUpAt != null) checkAfter(['followedUpAt'], followedUpAt, at, 'the feedback', wrong);

  if (kind !== 'emotion' && kind !== 'yesNo') {
    const scale = scaleOf(kind, feedback.scale, own);
    if (scale === undefined) {
      wrong(['scale'], `the name of a scale for ${kind}, such as ${ratingScales[kind][0]?.name}`, feedback.scale);
      return;
    }
    for (const field of fields) {
      const rating = values[field] as number | null | undefined;
      if (rating != null && bandOf(scale, rating) === null) wrong([field], expectedRating(scale), rating);
    }
  }
}

function expectedRating({ name, min, max, points = 'whole' }: Scale): string {
  return `a rating from ${min} to ${max} (${points}) on scale ${name}`;
}

function scaleOf(
  kind: keyof typeof ratingScales,
  name: string | null | undefined,
  own: ReadonlyMap<string, Scale>,
): Scale | undefined {
  const scales = ratingScales[kind];
  return name == null ? scales[0] : (own.get(name) ?? scales.find((scale) => scale.name === name));
}
