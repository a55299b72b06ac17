import { expect, test } from 'vitest';
import { readTouchpoints } from '../../src/journey/readTouchpoints.ts';
import { touchpointSource } from '../../src/journey/touchpointSource.ts';

const log = [
  { id: 'x', customerId: 'ben', at: 5, matter: 'M1' },
  { id: null, customerId: null, at: 0, matter: 'M1' },
  { id: 'x', customerId: 'anna', at: 1, matter: 'M2' },
  { id: 'y', customerId: 'anna', at: '1970-01-01T00:00:00.002Z', matter: 'M2' },
];

test('who, when and by which name, in the order in which they came', () => {
  expect(readTouchpoints(touchpointSource(log, 'matter' as never), true, 'throw')).toEqual({
    positions: Uint32Array.of(0, 3),
    customerOf: Uint32Array.of(0, 1),
    customerIds: ['ben', 'anna'],
    at: Float64Array.of(5, 2),
    journeyIds: ['M1', 'M2'],
    leftOut: { duplicates: 1, withoutCustomer: 1, withoutTime: 0, withoutJourney: 0, invalid: 0 },
  });
});

test('where journeys do not go by name, none is asked for', () => {
  const { journeyIds, leftOut } = readTouchpoints(touchpointSource(log, undefined), false, 'throw');
  expect([journeyIds, leftOut.withoutJourney]).toEqual([[], 0]);
});

test('one that is not to be read leaves nothing behind', () => {
  const broken = [...log, { id: {}, customerId: 'cleo', at: 9, matter: 'M3' }];
  const read = readTouchpoints(touchpointSource(broken, 'matter' as never), true, 'count');
  expect([read.customerIds, read.leftOut.invalid]).toEqual([['ben', 'anna'], 1]);
});

test('one that is left out is not the first of its name', () => {
  const late = [
    { id: 'x', customerId: null, at: 0 },
    { id: 'x', customerId: 'anna', at: 0 },
  ];
  expect(readTouchpoints(touchpointSource(late, undefined), false, 'throw').positions).toEqual(Uint32Array.of(1));
});
