import { bandOf } from '../scale/bandOf.ts';
import type { Scale } from '../scale/scale.ts';
import { checkAfter } from './checkOrder.ts';
import type { Feedback, FeedbackStatus } from './feedback.ts';
import type { Wrong } from './problem.ts';
import { ratingScales } from './ratingScales.ts';

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
  const { status, at, followedUpAt } = feedback;
  switch (feedback.kind) {
    case 'yesNo':
      checkAnswer('answer', feedback.answer, status, wrong);
      break;
    case 'emotion': {
      const isValence = feedback.emotions == null && feedback.valence != null;
      checkAnswer(isValence ? 'valence' : 'emotions', feedback.emotions ?? feedback.valence, status, wrong);
      break;
    }
    default: {
      const isFacet = feedback.kind === 'facet';
      const rating = isFacet ? feedback.perception : feedback.rating;
      checkAnswer(isFacet ? 'perception' : 'rating', rating, status, wrong);
      const scale = scaleOf(feedback.kind, feedback.scale, own);
      if (scale === undefined) {
        const standard = ratingScales[feedback.kind][0]?.name;
        wrong(['scale'], `the name of a scale for ${feedback.kind}, such as ${standard}`, feedback.scale);
      } else {
        checkRating(isFacet ? 'perception' : 'rating', rating, scale, wrong);
        if (isFacet) checkRating('expectation', feedback.expectation, scale, wrong);
      }
    }
  }
  if (followedUpAt != null) checkAfter(['followedUpAt'], followedUpAt, at, 'the feedback', wrong);
}

function checkAnswer(field: string, answer: unknown, status: FeedbackStatus, wrong: Wrong): void {
  const isAnswered = status === 'answered' || status === 'partial';
  if (isAnswered && answer == null) wrong([field], `an answer, since the status is ${status}`, answer);
  if (!isAnswered && answer != null) wrong([field], `no answer, since the status is ${status}`, answer);
}

function checkRating(field: string, rating: number | null | undefined, scale: Scale, wrong: Wrong): void {
  if (rating == null || bandOf(scale, rating) !== null) return;
  const { name, min, max, points = 'whole' } = scale;
  wrong([field], `a rating from ${min} to ${max} (${points}) on scale ${name}`, rating);
}

function scaleOf(
  kind: keyof typeof ratingScales,
  name: string | null | undefined,
  own: ReadonlyMap<string, Scale>,
): Scale | undefined {
  const scales = ratingScales[kind];
  return name == null ? scales[0] : (own.get(name) ?? scales.find((scale) => scale.name === name));
}
