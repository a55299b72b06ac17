import { feedbackSchema } from 'cx-metrics/model';
import { expect, test } from 'vitest';
import { anyFeedback } from './arbitraryModels.ts';
import { fullFeedback } from './fullRecords.ts';
import { schemaLaws } from './schemaLaws.ts';

test.each(Object.entries(schemaLaws))('law: %s', (_name, law) => {
  law(feedbackSchema, anyFeedback, fullFeedback[0]);
});

test('feedback of each kind comes through, and goes back as it came', () => {
  for (const feedback of fullFeedback) {
    expect(feedbackSchema.encode(feedbackSchema.parse(feedback))).toEqual(feedback);
  }
});

test('a kind that there is not is told as such', () => {
  expect(feedbackSchema.safeParse({ ...fullFeedback[0], kind: 'stars' }).error?.issues[0]).toMatchObject({
    path: ['kind'],
  });
});
