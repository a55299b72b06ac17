import { feedbackReader, feedbackSchema } from 'cx-metrics/model';
import { describe, test } from 'vitest';
import { anyFeedback } from './arbitraryModels.ts';
import { fullFeedback } from './fullRecords.ts';
import { modelLaws } from './modelLaws.ts';

describe('feedback', () => {
  test.each(Object.entries(modelLaws))('law: %s', (_name, law) => {
    law({ reader: feedbackReader, schema: feedbackSchema, arbitrary: anyFeedback, full: fullFeedback });
  });
});
