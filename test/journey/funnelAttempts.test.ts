import { funnel, funnelAttempts, journeys, tallyBy } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';
import { logOf, someLog } from './someLogs.ts';

const log = logOf({ ben: 'a 1, b 4', anna: 'b 0, a 2, b 3', cleo: 'a 8', dora: 'a 0, x 1, b 2' });
const all = journeys(log, { gapMs: 100 });

test('an attempt for each who began, in the order of names: whose, where it began, how far it got and how long that took', () => {
  expect(funnelAttempts(all, ['a', 'b'], { asOf: 10 })).toEqual([
    {
      customerId: 'anna',
      journeyId: 'anna/1',
      start: log[3],
      reached: 2,
      converted: true,
      elapsedMs: [0, 1],
      openMs: null,
    },
    {
      customerId: 'ben',
      journeyId: 'ben/1',
      start: log[0],
      reached: 2,
      converted: true,
      elapsedMs: [0, 3],
      openMs: null,
    },
    { customerId: 'cleo', journeyId: 'cleo/1', start: log[5], reached: 1, converted: null, elapsedMs: [0], openMs: 2 },
    {
      customerId: 'dora',
      journeyId: 'dora/1',
      start: log[6],
      reached: 2,
      converted: true,
      elapsedMs: [0, 2],
      openMs: null,
    },
  ]);
});

test('what became of it is an answer: yes, no, not known yet, not applicable where it was excluded', () => {
  const attempts = funnelAttempts(all, ['a', 'b'], { windowMs: 2, asOf: 9, exclude: [{ activity: 'x' }] });
  expect(attempts.map(({ customerId, converted }) => [customerId, converted])).toEqual([
    ['anna', true],
    ['ben', false],
    ['cleo', null],
    ['dora', 'notApplicable'],
  ]);
  expect(tallyBy(attempts, [() => 'all'], (attempt) => attempt.converted)).toEqual({
    all: { 0: 1, 1: 1, notApplicable: 1, skipped: 1 },
  });
});

test('who never began is no attempt, and without journeys there is none', () => {
  expect(funnelAttempts(all, ['nothing', 'b'])).toEqual([]);
  expect(funnelAttempts([], ['a', 'b'])).toEqual([]);
  expect(refusal(() => funnelAttempts([], ['a']))).toMatch(/^RangeError steps/);
});

test('law: they are the attempts that the funnel counts', () => {
  fc.assert(
    fc.property(someLog, fc.constantFrom('customer' as const, 'journey' as const, 'attempt' as const), (some, by) => {
      const touchpoints = journeys(some, { gapMs: 4 });
      const attempts = funnelAttempts(touchpoints, ['a', 'b', 'c'], { by, windowMs: 6 });
      const { steps } = funnel(touchpoints, ['a', 'b', 'c'], { by, windowMs: 6 });
      expect(steps.map(({ count }) => count)).toEqual(
        [1, 2, 3].map((step) => attempts.filter(({ reached }) => reached >= step).length),
      );
    }),
  );
});
