import { customerSchema } from 'cx-metrics/model';
import { expect, test } from 'vitest';
import { anyCustomer } from './arbitraryModels.ts';
import { fullCustomer } from './fullRecords.ts';
import { schemaLaws } from './schemaLaws.ts';

test.each(Object.entries(schemaLaws))('law: %s', (_name, law) => {
  law(customerSchema, anyCustomer, fullCustomer);
});

test('attributes keep their names and values, and times go back as they came', () => {
  const customer = customerSchema.parse(fullCustomer);
  expect(customer.attributes).toEqual(fullCustomer.attributes);
  expect(customerSchema.encode(customer)).toEqual(fullCustomer);
});
