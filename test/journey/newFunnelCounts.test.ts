import { expect, test } from 'vitest';
import { newFunnelCounts } from '../../src/journey/newFunnelCounts.ts';
import { newNumberList, type NumberList, numbersOf } from '../../src/journey/newNumberList.ts';

const listed = (list: NumberList = newNumberList()) => [...numbersOf(list)];

const attempt = { row: 0, times: Float64Array.of(10, 12, 17), openMs: 5 };

test('an attempt counts at every step it got to, with its times, and is missing at the next one', () => {
  const counts = newFunnelCounts(3);
  counts.add({ ...attempt, reached: 2, outcome: 'lost' }, 'anna');
  counts.add({ ...attempt, reached: 3, outcome: 'converted' }, 'ben');
  expect(counts.steps.map(({ reached, lost, pending }) => [reached, lost, pending])).toEqual([
    [2, 0, 0],
    [2, 0, 0],
    [1, 1, 0],
  ]);
  expect([listed(counts.steps[1]?.sinceStart), listed(counts.steps[2]?.sincePrevious)]).toEqual([[2, 2], [5]]);
  expect(counts.steps[2]?.ids).toEqual({ reached: ['ben'], lost: ['anna'], pending: [] });
});

test('a pending one leaves its age', () => {
  const counts = newFunnelCounts(3);
  counts.add({ ...attempt, reached: 1, outcome: 'pending' }, null);
  expect([counts.steps[1]?.pending, listed(counts.openMs), counts.steps[1]?.ids.pending]).toEqual([1, [5], []]);
});

test('an excluded one is in no count but its own', () => {
  const counts = newFunnelCounts(3);
  counts.add({ ...attempt, reached: 3, outcome: 'excluded' }, 'anna');
  expect([counts.excluded, counts.steps[0]?.reached, counts.steps[2]?.lost]).toEqual([['anna'], 0, 0]);
});
