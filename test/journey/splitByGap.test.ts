import { expect, test } from 'vitest';
import { readTouchpoints } from '../../src/journey/readTouchpoints.ts';
import { splitByGap } from '../../src/journey/splitByGap.ts';
import { touchpointSource } from '../../src/journey/touchpointSource.ts';
import { logOf } from './someLogs.ts';

const read = readTouchpoints(
  touchpointSource(logOf({ ben: 'a 20, b 0, c 9', anna: 'a -50' }), undefined),
  false,
  'throw',
);

test('a journey begins with each customer and after each longer time away', () => {
  expect(splitByGap(read, 10)).toEqual({
    order: Uint32Array.of(1, 2, 0, 3),
    at: Float64Array.of(0, 9, 20, -50),
    journeyStarts: Uint32Array.of(0, 2, 3, 4),
    customerStarts: Uint32Array.of(0, 2, 3),
    customerIds: ['ben', 'anna'],
  });
});

test('customers without a touchpoint are left out, wherever they stand', () => {
  const customerIds = ['nobody', 'ben', 'none', 'neither', 'anna', 'last'];
  const some = { ...read, customerIds, customerOf: Uint32Array.of(1, 1, 1, 4) };
  expect(splitByGap(some, 10)).toEqual(splitByGap(read, 10));
});

test('the names are a list of their own, which stays as it is when the other is changed', () => {
  const names = [...read.customerIds];
  const { customerIds } = splitByGap({ ...read, customerIds: names }, 10);
  names[0] = 'somebody else';
  expect(customerIds).toEqual(['ben', 'anna']);
});

test('one journey a customer where no time away is too long', () => {
  expect(splitByGap(read, Infinity).journeyStarts).toEqual(Uint32Array.of(0, 3, 4));
});

test('nobody, no journeys', () => {
  const nobody = readTouchpoints(touchpointSource([], undefined), false, 'throw');
  expect(splitByGap(nobody, 1)).toMatchObject({ journeyStarts: Uint32Array.of(0), customerStarts: Uint32Array.of(0) });
});
