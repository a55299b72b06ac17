import type { Feedback, FeedbackAbout } from './feedback.ts';
import { feedbackRules } from './feedbackRules.ts';
import type { Findings } from './newFindings.ts';
import { type Draft, hasFields, type RowReader, type Unread } from './rowReader.ts';

/** Every kind of question. */
export const feedbackKinds = ['nps', 'csat', 'ces', 'yesNo', 'emotion', 'facet'] as const;
/** Everything that can become of a question. */
export const feedbackStatuses = ['answered', 'skipped', 'dismissed', 'notApplicable', 'partial'] as const;

/**
 * Reads rows that should be feedback, for {@link readRecords}.
 *
 * @category model
 */
export const feedbackReader: RowReader<Feedback> = {
  readRow: (row, found) => {
    const before = found.count();
    if (!hasFields<Feedback>(row)) {
      found.wrong([], 'feedback: an object', row);
      return row as Feedback;
    }
    found.optionalName('id', row.id);
    found.optionalName('customerId', row.customerId);
    const at = found.instant('at', row.at);
    found.name('question', row.question);
    found.word('status', row.status, feedbackStatuses);
    found.optionalName('surveyId', row.surveyId);
    found.optionalText('language', row.language);
    found.optionalNames('causes', row.causes);
    checkAnswer(row, found);
    const feedback = { ...row, at } as Draft<Feedback>;
    if (row.about != null) feedback.about = readAbout(row.about, found);
    if (row.followedUpAt != null) feedback.followedUpAt = found.instant('followedUpAt', row.followedUpAt);
    if (found.count() === before) feedbackRules(feedback, found.wrong, found.settings.scales);
    return feedback;
  },
};

/** The fields that one kind of question has and another has not. */
function checkAnswer(row: Unread<Feedback>, found: Findings): void {
  switch (row.kind) {
    case 'nps':
    case 'csat':
    case 'ces':
      found.optionalNumber('rating', row.rating);
      found.optionalName('scale', row.scale);
      break;
    case 'yesNo':
      found.optionalFlag('answer', row.answer);
      break;
    case 'emotion':
      found.optionalNames('emotions', row.emotions);
      found.optionalValence('valence', row.valence);
      break;
    case 'facet':
      found.name('facet', row.facet);
      found.optionalNumber('perception', row.perception);
      found.optionalNumber('expectation', row.expectation);
      found.optionalName('scale', row.scale);
      break;
    default:
      found.word('kind', row.kind, feedbackKinds);
  }
}

function readAbout(row: unknown, found: Findings): FeedbackAbout {
  if (!hasFields<FeedbackAbout>(row)) {
    found.wrong(['about'], 'what it is about: an object', row);
    return row as FeedbackAbout;
  }
  found.enter('about');
  found.optionalName('touchpointId', row.touchpointId);
  found.optionalName('ticketId', row.ticketId);
  found.optionalName('journeyId', row.journeyId);
  found.optionalName('activity', row.activity);
  found.optionalText('channel', row.channel);
  found.optionalStage('stage', row.stage);
  found.optionalText('area', row.area);
  found.leave();
  return { ...row } as FeedbackAbout;
}
