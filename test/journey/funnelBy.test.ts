import { funnel, funnelBy, journeys } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupName } from '../arbitrary.ts';
import { refusal } from '../refusal.ts';
import { logOf, someLog } from './someLogs.ts';

const all = journeys(logOf({ anna: 'a 0, b 5', ben: 'a 1, b 2', cleo: 'a 1' }), { gapMs: 100 });

test('an attempt belongs to the segment of its first touchpoint; segments are in the order of their code units', () => {
  const byTime = funnelBy(all, ['a', 'b'], (start) => (start.at === 0 ? 'late' : 'Early'), { ids: true });
  expect(Object.keys(byTime)).toEqual(['Early', 'late']);
  expect(byTime['Early']?.steps[1]?.ids).toEqual({ reached: ['ben'], lost: ['cleo'], pending: [] });
  expect(byTime['late']?.steps[1]?.count).toBe(1);
});

test('with one segment it is the funnel', () => {
  expect(funnelBy(all, ['a', 'b'], () => 'all', { ids: true, by: 'journey' })).toEqual({
    all: funnel(all, ['a', 'b'], { ids: true, by: 'journey' }),
  });
});

test('a segment without name and a callback that is none are refused; without journeys there are no segments', () => {
  expect(refusal(() => funnelBy(all, ['a', 'b'], () => null as never))).toMatch(/^TypeError groupKey: .*position \d$/);
  expect(refusal(() => funnelBy(all, ['a', 'b'], 'at' as never))).toMatch(/^TypeError callback/);
  expect(funnelBy([], ['a', 'b'], () => '')).toEqual({});
});

test('law: every count of the whole is the sum of the segments, whatever they are called', () => {
  fc.assert(
    fc.property(someLog, fc.array(groupName, { minLength: 20, maxLength: 21 }), fc.nat(20), (log, names, asOf) => {
      const some = journeys(log, { gapMs: 4 });
      const options = { by: 'attempt', windowMs: 5, asOf } as const;
      const whole = funnel(some, ['a', 'b', 'c'], options);
      const parts = Object.entries(funnelBy(some, ['a', 'b', 'c'], ({ at }) => names[at] ?? '', options));
      for (const [index, { count, lost, pending }] of whole.steps.entries()) {
        const sum = (what: 'count' | 'lost' | 'pending') =>
          parts.reduce((total, [, part]) => total + (part.steps[index]?.[what] ?? NaN), 0);
        expect([sum('count'), sum('lost'), sum('pending')]).toEqual([count, lost, pending]);
      }
    }),
  );
});
