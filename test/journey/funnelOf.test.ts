import { rate } from 'cx-metrics';
import { expect, test } from 'vitest';
import { funnelOf } from '../../src/journey/funnelOf.ts';
import { newFunnelCounts } from '../../src/journey/newFunnelCounts.ts';
import { planFunnel } from '../../src/journey/planFunnel.ts';
import type { FunnelOutcome } from '../../src/journey/walkFunnel.ts';

const plan = planFunnel(['a', 'b', 'c'], undefined);
function counted(attempts: readonly (readonly [reached: number, outcome: FunnelOutcome])[]) {
  const counts = newFunnelCounts(3);
  attempts.forEach(([reached, outcome], row) => {
    counts.add({ row, reached, outcome, times: Float64Array.of(0, 2, 6), openMs: 4 }, `id ${row}`);
  });
  return counts;
}
const attempts = [
  [3, 'converted'],
  [2, 'lost'],
  [1, 'lost'],
  [1, 'pending'],
  [2, 'pending'],
  [3, 'excluded'],
] as const;

test('from the step before, drop-off and from the start: each counts those who can no longer as lost', () => {
  const { steps, conversion } = funnelOf(plan, counted(attempts), undefined);
  expect(steps[1]?.fromPrevious?.value).toBe(75);
  expect(steps[1]?.dropOff).toMatchObject({ value: 25, direction: 'lowerIsBetter', metric: 'dropOff' });
  expect(steps[1]?.fromStart?.n).toBe(4);
  expect([steps[2]?.fromPrevious?.value, steps[2]?.fromStart?.value]).toEqual([50, 100 / 3]);
  expect(conversion).toEqual({ ...rate({ 1: 1, 0: 2, skipped: 2, notApplicable: 1 }, { name: 'conversion' }) });
});

test('the first step has none before it', () => {
  const [first] = funnelOf(plan, counted(attempts), undefined).steps;
  expect(first).toMatchObject({ step: 'a', count: 5, lost: 0, pending: 0, fromPrevious: null, dropOff: null });
});

test('times from the step before and from the first', () => {
  const { steps } = funnelOf(plan, counted(attempts), undefined);
  expect([steps[2]?.timeFromPrevious?.mean, steps[2]?.timeFromStart?.mean]).toEqual([4, 6]);
});

test('level, method and fewest answers are those asked for', () => {
  const { conversion } = funnelOf(plan, counted(attempts), { level: 0.9, method: 'jeffreys', minimumAnswers: 1 });
  expect(conversion.interval).toMatchObject({ level: 0.9, method: 'jeffreys' });
  expect(funnelOf(plan, counted(attempts), { minimumAnswers: 30 }).conversion.reason).toBe('tooFewAnswers');
});

test('names are given only where they are asked for', () => {
  expect(funnelOf(plan, counted(attempts), undefined).excludedIds).toBeNull();
  expect(funnelOf(plan, counted(attempts), { ids: true }).excludedIds).toEqual(['id 5']);
});
