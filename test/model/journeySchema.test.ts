import { journeySchema } from 'cx-metrics/model';
import { expect, test } from 'vitest';
import { anyJourney } from './arbitraryModels.ts';
import { fullJourney } from './fullRecords.ts';
import { schemaLaws } from './schemaLaws.ts';

test.each(Object.entries(schemaLaws))('law: %s', (_name, law) => {
  law(journeySchema, anyJourney, fullJourney);
});

test('its touchpoints become touchpoints, and go back as they came', () => {
  const journey = journeySchema.parse(fullJourney);
  expect(journey.touchpoints[0]?.at).toEqual(new Date('2026-03-22T10:00:00Z'));
  expect(journeySchema.encode(journey)).toEqual(fullJourney);
});
