import { customerReader, customerSchema } from 'cx-metrics/model';
import { describe, test } from 'vitest';
import { anyCustomer } from './arbitraryModels.ts';
import { fullCustomer } from './fullRecords.ts';
import { modelLaws } from './modelLaws.ts';

describe('customer', () => {
  test.each(Object.entries(modelLaws))('law: %s', (_name, law) => {
    law({ reader: customerReader, schema: customerSchema, arbitrary: anyCustomer, full: [fullCustomer] });
  });
});
