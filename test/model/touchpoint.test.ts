import { touchpointReader, touchpointSchema } from 'cx-metrics/model';
import { describe, test } from 'vitest';
import { anyTouchpoint } from './arbitraryModels.ts';
import { fullTouchpoint } from './fullRecords.ts';
import { modelLaws } from './modelLaws.ts';

describe('touchpoint', () => {
  test.each(Object.entries(modelLaws))('law: %s', (_name, law) => {
    law({ reader: touchpointReader, schema: touchpointSchema, arbitrary: anyTouchpoint, full: [fullTouchpoint] });
  });
});
