import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Feedback } from '../model/feedback.ts';
import type { LeftOutWord } from '../tally/answer.ts';
import { isAnswered } from './isAnswered.ts';

/**
 * What is the answer in a piece of feedback?
 *
 * A rating as it is, yes as 1 and no as 0, of an emotion its valence, of a side of a contact how it was perceived. A survey
 * that was not finished counts for the questions it answered. Everything else is the word for why there is no answer, so
 * that a tally counts it apart. Whether a rating lies on its scale is seen by the metric.
 *
 * @param feedback - A piece of feedback.
 * @returns The answer; `'skipped'`, `'dismissed'` or `'notApplicable'` as its status says; `'notApplicable'` for emotions
 * that have names and no valence, and for a side of which only the expectation was asked; `'invalid'` where status and
 * answer contradict each other.
 * @throws RangeError for a status that is none, TypeError for what is no feedback (code `feedback`).
 * @example
 * ```ts
 * import { answerOf, type Feedback, nps, tallyBy } from 'cx-metrics';
 *
 * const at = new Date('2026-03-02T09:00:00Z');
 * const feedback: Feedback[] = [
 *   { kind: 'nps', question: 'recommend', at, status: 'answered', rating: 9 },
 *   { kind: 'nps', question: 'recommend', at, status: 'partial', rating: 3 },
 *   { kind: 'nps', question: 'recommend', at, status: 'dismissed' },
 *   { kind: 'yesNo', question: 'solved', at, status: 'answered', answer: true },
 * ];
 * const answers = tallyBy(feedback, [(row) => row.question], answerOf);
 * answers; // => { recommend: { 3: 1, 9: 1, dismissed: 1 }, solved: { 1: 1 } }
 * nps(answers['recommend']).value; // => 0
 * answerOf({ kind: 'nps', question: 'recommend', at, status: 'answered' }); // => 'invalid'
 * ```
 * @see {@link latestPer} for one answer per person
 * @category measure
 */
export function answerOf(feedback: Feedback): number | LeftOutWord {
  if (Object(feedback) !== feedback) throw wrongKind('feedback', 'a piece of feedback', feedback);
  const answer = givenAnswer(feedback);
  const { status } = feedback;
  if (isAnswered(status)) return answer ?? 'invalid';
  return answer === null ? status : 'invalid';
}

/** What was answered, whatever the status says: null for nothing, `'notApplicable'` for what has another answer only. */
function givenAnswer(feedback: Feedback): number | 'notApplicable' | null {
  switch (feedback.kind) {
    case 'nps':
    case 'csat':
    case 'ces':
      return feedback.rating ?? null;
    case 'yesNo':
      return isGiven(feedback.answer) ? Number(feedback.answer) : null;
    case 'emotion':
      return feedback.valence ?? (isGiven(feedback.emotions) ? 'notApplicable' : null);
    case 'facet':
      return feedback.perception ?? (isGiven(feedback.expectation) ? 'notApplicable' : null);
  }
  throw outOfRange('feedbackKind', 'a kind of nps, csat, ces, yesNo, emotion, facet', (feedback as Feedback).kind);
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
