import { journeys } from 'cx-metrics';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/journey/columnsOf.ts';
import { customersInOrder, journeyIdOf } from '../../src/journey/journeyColumns.ts';
import { logOf } from './someLogs.ts';

test('customers are listed in the order of their code units, whatever the order in which they came', () => {
  const { columns } = journeys(logOf({ ß: 'a 0', Ben: 'a 0', anna: 'a 0', '10': 'a 0', '9': 'a 0', '': 'a 0' }), {
    gapMs: 1,
  });
  const names = Array.from(customersInOrder(columns), (customer) => columns.customerIds[customer]);
  expect(names).toEqual(['', '10', '9', 'Ben', 'anna', 'ß']);
});

test('a journey has its own name, or that of its customer with its number from 1', () => {
  const { columns } = journeys(logOf({ anna: 'a 0, b 9', ben: 'a 0' }), { gapMs: 1 });
  expect([journeyIdOf(columns, 0, 0), journeyIdOf(columns, 0, 1), journeyIdOf(columns, 1, 2)]).toEqual([
    'anna/1',
    'anna/2',
    'ben/1',
  ]);
  const mixed = columnsOf([
    { id: 'M', customerId: 'anna', touchpoints: [{ at: 0 }] },
    { customerId: 'anna', touchpoints: [{ at: 1 }] },
  ]);
  expect([journeyIdOf(mixed, 0, 0), journeyIdOf(mixed, 0, 1)]).toEqual(['M', 'anna/2']);
});
