import { expect, test } from 'vitest';
import { placeJourneys } from '../../src/journey/placeJourneys.ts';

test('touchpoints in order of time, journeys in order of their first one, customers by their numbers', () => {
  expect(
    placeJourneys({
      at: Float64Array.of(9, 5, 3, 7),
      journeyOf: Uint32Array.of(0, 1, 2, 0),
      customerOf: Uint32Array.of(1, 1, 0),
      customers: 2,
    }),
  ).toEqual({
    order: Uint32Array.of(2, 1, 3, 0),
    at: Float64Array.of(3, 5, 7, 9),
    journeyStarts: Uint32Array.of(0, 1, 2, 4),
    customerStarts: Uint32Array.of(0, 1, 3),
    journeys: Uint32Array.of(2, 1, 0),
  });
});

test('journeys of the same beginning stay in the order in which they came; one without touchpoints comes first', () => {
  const { journeys, journeyStarts } = placeJourneys({
    at: Float64Array.of(5, 5),
    journeyOf: Uint32Array.of(0, 1),
    customerOf: Uint32Array.of(0, 0, 0),
    customers: 1,
  });
  expect(journeys).toEqual(Uint32Array.of(2, 0, 1));
  expect(journeyStarts).toEqual(Uint32Array.of(0, 0, 1, 2));
});
