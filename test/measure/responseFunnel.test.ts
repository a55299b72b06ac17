import { mean, responseFunnel, tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../calendar/oracle.ts';

/** So many events of so many people, named from a number on; the first come again. */
const times = (events: number, people: number, from: number): string[] =>
  Array.from({ length: events }, (_, index) => `p${from + (index % people)}`);

test('worked example 24, PostHog: by showings and by people', () => {
  // Shown 100 times to 80 people, sent 50 times by 40, closed 20 times by 15, of whom 5 have sent too.
  const { presentations, people } = responseFunnel({
    presented: times(100, 80, 0),
    completed: times(50, 40, 0),
    dismissed: times(20, 15, 35),
  });
  expect(presentations.presented).toBe(100);
  expect(presentations.completed).toMatchObject({ count: 50, percent: 50 });
  expect(presentations.dismissed).toMatchObject({ count: 20, percent: 20 });
  expect(people?.presented).toBe(80);
  expect(people?.completed).toMatchObject({ count: 40, percent: 50 });
  expect(people?.dismissed).toMatchObject({ count: 10, percent: 12.5 });
  expect(people?.skipped.count).toBe(30);
});

test('worked example 25, Formbricks: displays, starts, completions, drop-off, mean time', () => {
  const { presentations, people } = responseFunnel({ presented: 10, started: 3, completed: 2 });
  expect(presentations.started).toMatchObject({ count: 3, percent: 30 });
  expect(presentations.completed).toMatchObject({ count: 2, percent: 20 });
  expect(presentations.droppedOff).toMatchObject({ count: 1, of: 3 });
  expect(presentations.droppedOff?.percent).toBeCloseTo(33.33, 2);
  expect(people).toBeNull();
  expect(mean(tally([100, 150]))).toBe(125);
});

test('worked example 34: 65 of 730', () => {
  expect(responseFunnel({ presented: 730, completed: 65 }).presentations.completed.percent).toBeCloseTo(8.9041, 4);
});

test('ureport issue 6: a rate above 100 is told, never cut', () => {
  const { completed, skipped } = responseFunnel({ presented: 10, completed: 12 }).presentations;
  expect(completed).toMatchObject({ percent: 120, interval: null, reason: 'outsideBase' });
  expect(skipped).toMatchObject({ count: null, percent: null, reason: 'outsideBase' });
});

test('repeats push the rate by showings, not that of people', () => {
  const { presentations, people } = responseFunnel({ presented: ['ann', 'bob'], completed: ['ann', 'ann', 'ann'] });
  expect(presentations.completed.reason).toBe('outsideBase');
  expect(people?.completed).toMatchObject({ count: 1, percent: 50 });
});

test('people who were not shown the survey are counted, and their rate is no share', () => {
  const { people } = responseFunnel({
    presented: ['ann', 'bob', 'cid'],
    completed: ['ann', 'eve'],
    dismissed: ['bob'],
  });
  expect(people?.completed).toMatchObject({ count: 2, reason: 'outsideBase', interval: null });
  expect(people?.dismissed?.reason).toBeUndefined();
  expect(people?.skipped.count).toBe(1);
});

test('by people each counts at the furthest point', () => {
  const { people } = responseFunnel({
    presented: ['ann', 'bob', 'cid', 'dan', 'eve'],
    started: ['ann', 'bob', 'cid'],
    completed: ['ann', 'dan'],
    dismissed: ['ann', 'cid', 'eve'],
  });
  const { started, completed, dismissed, skipped, droppedOff } = people ?? {};
  expect([started, completed, dismissed, skipped, droppedOff].map((part) => part?.count)).toEqual([4, 2, 1, 0, 2]);
});

test('who is not known is counted by showings and stands beside the people', () => {
  const { presentations, people } = responseFunnel({ presented: ['ann', null, null], completed: [undefined, 'ann'] });
  expect([presentations.presented, presentations.completed.count]).toEqual([3, 2]);
  expect([people?.presented, people?.completed.count, people?.anonymous]).toEqual([1, 1, 3]);
});

test('nobody was asked: null, not 0', () => {
  const { presentations, people } = responseFunnel({ presented: [], started: [], completed: [], dismissed: [] });
  for (const part of [presentations, people]) {
    expect(part?.completed).toEqual({ count: 0, of: 0, percent: null, interval: null, reason: 'noBase' });
    expect(part?.droppedOff?.reason).toBe('noBase');
  }
});

test('what is not given is null', () => {
  const { started, dismissed, droppedOff } = responseFunnel({ presented: 10, completed: 5 }).presentations;
  expect([started, dismissed, droppedOff]).toEqual([null, null, null]);
});

const someone = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
test('people add up: started, dismissed and skipped are those presented; nothing is negative; it survives JSON', () => {
  fc.assert(
    fc.property(fc.array(someone), fc.array(fc.tuple(someone, fc.nat(2))), (shown, later) => {
      const at = (stage: number): string[] => later.filter(([, point]) => point >= stage).map(([who]) => who);
      const stages = {
        presented: [...shown, ...later.map(([who]) => who)],
        started: at(1),
        completed: at(2),
        dismissed: later.filter(([, point]) => point === 0).map(([who]) => who),
      };
      const funnel = responseFunnel(stages);
      for (const part of [funnel.presentations, funnel.people]) {
        const counts = [part?.started, part?.dismissed, part?.skipped].map((one) => one?.count ?? NaN);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(part?.presented);
        expect(Math.min(...counts, part?.droppedOff?.count ?? NaN)).toBeGreaterThanOrEqual(0);
      }
      expect(JSON.parse(JSON.stringify(funnel))).toEqual(funnel);
    }),
  );
});

test('misuse is refused', () => {
  expect(codeOf(() => responseFunnel(undefined as never))).toBe('stages');
  expect(codeOf(() => responseFunnel({ completed: 5 } as never))).toBe('count');
  expect(codeOf(() => responseFunnel({ presented: 5 } as never))).toBe('count');
  expect(codeOf(() => responseFunnel({ presented: 5, completed: 1 }, { level: 95 }))).toBe('level');
  expect(codeOf(() => responseFunnel({ presented: 5, completed: 1 }, 5 as never))).toBe('options');
});
