import { touchpointSchema } from 'cx-metrics/model';
import { expect, test } from 'vitest';
import { anyTouchpoint } from './arbitraryModels.ts';
import { fullTouchpoint } from './fullRecords.ts';
import { schemaLaws } from './schemaLaws.ts';

test.each(Object.entries(schemaLaws))('law: %s', (_name, law) => {
  law(touchpointSchema, anyTouchpoint, fullTouchpoint);
});

test('every field comes through, and goes back as it came', () => {
  expect(touchpointSchema.encode(touchpointSchema.parse(fullTouchpoint))).toEqual(fullTouchpoint);
});
