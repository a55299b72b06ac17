import { expect, test } from 'vitest';
import { placeByName } from '../../src/journey/placeByName.ts';
import { readTouchpoints } from '../../src/journey/readTouchpoints.ts';
import { touchpointSource } from '../../src/journey/touchpointSource.ts';

test('one journey for each customer and name, in order of their first touchpoint', () => {
  const log = [
    { customerId: 'ben', at: 5, matter: 'M1' },
    { customerId: 'anna', at: 4, matter: 'M1' },
    { customerId: 'ben', at: 1, matter: 'M2' },
    { customerId: 'ben', at: 3, matter: 'M1' },
  ];
  expect(placeByName(readTouchpoints(touchpointSource(log, 'matter' as never), true, 'throw'))).toEqual({
    order: Uint32Array.of(2, 3, 0, 1),
    at: Float64Array.of(1, 3, 5, 4),
    journeyStarts: Uint32Array.of(0, 1, 3, 4),
    customerStarts: Uint32Array.of(0, 2, 3),
    journeyIds: ['M2', 'M1', 'M1'],
  });
});
