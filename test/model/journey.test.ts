import { journeyReader, journeySchema } from 'cx-metrics/model';
import { describe, test } from 'vitest';
import { anyJourney } from './arbitraryModels.ts';
import { fullJourney } from './fullRecords.ts';
import { modelLaws } from './modelLaws.ts';

describe('journey', () => {
  test.each(Object.entries(modelLaws))('law: %s', (_name, law) => {
    law({ reader: journeyReader, schema: journeySchema, arbitrary: anyJourney, full: [fullJourney] });
  });
});
