import { journeys } from 'cx-metrics';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/journey/linesOf.ts';

const apart = journeys(
  [0, 1, 9, 10].map((at) => ({ customerId: 'anna', at })),
  { gapMs: 2 },
).columns;
const mixed = journeys(
  [
    { customerId: 'anna', at: 0, matter: 'M' },
    { customerId: 'anna', at: 5, matter: 'N' },
    { customerId: 'anna', at: 9, matter: 'M' },
  ],
  { journey: 'matter' },
).columns;

test('by journey each journey is a line', () => {
  const { starts, customerStarts } = linesOf(mixed, 'journey');
  expect([[...starts], [...customerStarts]]).toEqual([
    [0, 2, 3],
    [0, 2],
  ]);
});

test('by customer all journeys of one are one line; where they lie one after the other nothing is copied', () => {
  const { order, starts, customerStarts } = linesOf(apart, 'customer');
  expect([[...starts], [...customerStarts]]).toEqual([
    [0, 4],
    [0, 1],
  ]);
  expect(order).toBe(apart.order);
});

test('journeys that lie side by side are put in order of time', () => {
  const { order, at } = linesOf(mixed, 'attempt');
  expect([[...order], [...at]]).toEqual([
    [0, 1, 2],
    [0, 5, 9],
  ]);
});
