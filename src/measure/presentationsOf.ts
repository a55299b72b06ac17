import type { Feedback } from '../model/feedback.ts';
import { eachRow } from '../tally/eachRow.ts';
import { isAnswered } from './isAnswered.ts';

/** The person of each survey that was shown, and of those that came to each stage; null for a person who is not known. */
export interface Presentations {
  /** Shown. */
  readonly presented: readonly (string | null)[];
  /** Answered at least in part. */
  readonly started: readonly (string | null)[];
  /** Answered, and neither left unfinished nor closed on the way. */
  readonly completed: readonly (string | null)[];
  /** Closed without an answer. */
  readonly dismissed: readonly (string | null)[];
}

/**
 * Which surveys were shown, started, completed and closed, as feedback tells?
 *
 * Feedback with one `surveyId` is one showing; feedback without is a showing of its own. A showing is started when one
 * question was answered; completed when none was left unfinished (`'partial'`) or closed (`'dismissed'`) besides; dismissed
 * when it was closed without an answer. What was shown and left no record at all cannot be seen here: give `presented` then.
 * Empty: four empty lists.
 *
 * @param feedback - Feedback to one survey.
 * @returns The person of each, for `responseFunnel`.
 * @throws RangeError for a status that is none (code `feedbackStatus`).
 * @example
 * ```ts
 * import { type Feedback, presentationsOf, responseFunnel } from 'cx-metrics';
 *
 * const at = new Date('2026-03-02T09:00:00Z');
 * const feedback: Feedback[] = [
 *   { kind: 'nps', question: 'recommend', surveyId: 'S1', customerId: 'ann', at, status: 'answered', rating: 9 },
 *   { kind: 'ces', question: 'easy', surveyId: 'S1', customerId: 'ann', at, status: 'skipped' },
 *   { kind: 'nps', question: 'recommend', surveyId: 'S2', customerId: 'bob', at, status: 'dismissed' },
 * ];
 * const stages = presentationsOf(feedback);
 * stages.presented; // => ['ann', 'bob']
 * responseFunnel(stages).people?.completed.percent; // => 50
 *
 * // Where displays are recorded apart, they are the base.
 * responseFunnel({ ...stages, presented: ['ann', 'bob', 'cid', 'dan'] }).people?.completed.percent; // => 25
 * presentationsOf([]).presented; // => []
 * ```
 * @see {@link responseFunnel}
 * @category measure
 */
export function presentationsOf(feedback: Iterable<Feedback>): Presentations {
  const named = new Map<string, Showing>();
  const showings: Showing[] = [];
  eachRow(feedback, ({ surveyId, customerId, status }) => {
    let showing = surveyId === null || surveyId === undefined ? undefined : named.get(surveyId);
    if (showing === undefined) {
      showing = { person: null, answered: false, broken: false };
      showings.push(showing);
      if (surveyId !== null && surveyId !== undefined) named.set(surveyId, showing);
    }
    showing.person ??= customerId ?? null;
    showing.answered ||= isAnswered(status);
    showing.broken ||= status === 'partial' || status === 'dismissed';
  });
  const peopleOf = (those: readonly Showing[]): readonly (string | null)[] => those.map(({ person }) => person);
  return {
    presented: peopleOf(showings),
    started: peopleOf(showings.filter(({ answered }) => answered)),
    completed: peopleOf(showings.filter(({ answered, broken }) => answered && !broken)),
    dismissed: peopleOf(showings.filter(({ answered, broken }) => !answered && broken)),
  };
}

interface Showing {
  person: string | null;
  answered: boolean;
  broken: boolean;
}
