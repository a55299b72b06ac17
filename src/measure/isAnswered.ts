import { outOfRange } from '../misuse/outOfRange.ts';
import type { FeedbackStatus } from '../model/feedback.ts';

/**
 * Whether a question was answered, in a survey that was finished or not.
 *
 * @param status - What became of the question.
 * @returns True for `'answered'` and `'partial'`.
 * @throws RangeError for a status that is none, with the code `feedbackStatus`.
 * @category measure
 */
export function isAnswered(status: FeedbackStatus): status is 'answered' | 'partial' {
  switch (status) {
    case 'answered':
    case 'partial':
      return true;
    case 'skipped':
    case 'dismissed':
    case 'notApplicable':
      return false;
  }
  throw outOfRange('feedbackStatus', 'a status of answered, partial, skipped, dismissed, notApplicable', status);
}
