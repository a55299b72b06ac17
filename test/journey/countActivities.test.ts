import { expect, test } from 'vitest';
import { countActivities } from '../../src/journey/countActivities.ts';
import { columnsOf } from '../../src/journey/columnsOf.ts';

const places = columnsOf([
  { customerId: 'anna', touchpoints: [{ at: 0 }, { at: 1 }, { at: 2 }] },
  { customerId: 'ben', touchpoints: [] },
  { customerId: 'cleo', touchpoints: [{ at: 0 }, { at: 1 }] },
]);

test('touchpoints, journeys, beginnings and ends of each activity', () => {
  expect(countActivities(places, Uint16Array.of(1, 0, 1, 1, 2), 3)).toEqual({
    touchpoints: Uint32Array.of(1, 3, 1),
    journeys: Uint32Array.of(1, 2, 1),
    starts: Uint32Array.of(0, 2, 0),
    ends: Uint32Array.of(0, 1, 1),
    reworked: 1,
  });
});

test('what is first done in the second journey is not done again', () => {
  const two = columnsOf([
    { customerId: 'anna', touchpoints: [{ at: 0 }] },
    { customerId: 'ben', touchpoints: [{ at: 0 }] },
  ]);
  expect(countActivities(two, Uint16Array.of(0, 1), 2).journeys).toEqual(Uint32Array.of(1, 1));
});

test('an activity of two journeys is not done again', () => {
  expect(countActivities(places, Uint16Array.of(0, 1, 2, 0, 1), 3).reworked).toBe(0);
});
