import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDurations } from '../../src/metric/durations.ts';
import { oneAxis } from '../../src/metric/oneAxis.ts';

test('resolved and open tickets stand on one ascending axis, equal times in one row', () => {
  const axis = oneAxis(readDurations([1, 3, 3], 'throw'), readDurations([3, 5], 'throw'));
  expect([...axis.time]).toEqual([1, 3, 5]);
  expect([...axis.events]).toEqual([1, 2, 0]);
  expect([...axis.censored]).toEqual([0, 1, 1]);
});

test('law: no ticket is lost, and times ascend', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.array(fc.nat(20)), (resolved, open) => {
      const { time, events, censored } = oneAxis(readDurations(resolved, 'throw'), readDurations(open, 'throw'));
      const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0);
      expect([sum(events), sum(censored)]).toEqual([resolved.length, open.length]);
      expect([...time]).toEqual([...new Set([...resolved, ...open])].sort((a, b) => a - b));
    }),
  );
});
