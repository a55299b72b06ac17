import { delta, flow, funnel, funnelBy, type FunnelOptions, journeys, mapGroups, month, rate, trend } from 'cx-metrics';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal } from '../refusal.ts';
import { type LogEntry, logOf, someLog } from './someLogs.ts';

const [second, minute, day] = [1000, 60_000, 86_400_000];
const whole = (log: readonly LogEntry[]) => journeys(log, { gapMs: Infinity });
const countsOf = (log: readonly LogEntry[], steps: readonly string[], options?: FunnelOptions<LogEntry>) =>
  funnel(whole(log), steps, options).steps.map(({ count }) => count);

/** Touchpoints at clock times: `clockLog({ anna: 'order 12:00, pay 13:00' })`. */
function clockLog(customers: { readonly [customerId: string]: string }): readonly LogEntry[] {
  return Object.entries(customers).flatMap(([customerId, text]) =>
    text.split(', ').map((entry) => {
      const [activity = '', clock = ''] = entry.split(' ');
      return { customerId, activity, at: Date.parse(`2021-06-08T${clock}Z`) };
    }),
  );
}

describe('worked examples, from the tests and threads of PostHog', () => {
  test('20: steps and the times between them', () => {
    const log = clockLog({
      A: 'one 12:00, two 13:00, three 15:00',
      B: 'one 14:00, two 16:00',
      C: 'one 14:00, two 16:00, three 17:00',
    });
    const { steps, conversion } = funnel(whole(log), ['one', 'two', 'three']);
    expect(steps.map(({ count }) => count)).toEqual([3, 3, 2]);
    const times = steps.slice(1).map(({ timeFromPrevious }) => timeFromPrevious);
    expect(times.map((time) => time?.mean)).toEqual([6000 * second, 5400 * second]);
    expect(times.map((time) => time?.percentiles.p50)).toEqual([7200 * second, 5400 * second]);
    expect(conversion.value).toBeCloseTo((100 * 2) / 3, 12);
  });

  test('21: counts and times by two windows; the bound belongs to the window', () => {
    const log = clockLog({ A: 'in 14:00, out 14:05', B: 'in 14:03', C: 'in 12:00, out 12:15' });
    const wide = funnel(whole(log), ['in', 'out'], { windowMs: 14 * day });
    expect(wide.steps.map(({ count }) => count)).toEqual([3, 2]);
    expect(wide.timeToConvert.mean).toBe(600 * second);
    const narrow = funnel(whole(log), ['in', 'out'], { windowMs: 5 * minute });
    expect(narrow.steps.map(({ count }) => count)).toEqual([3, 1]);
    expect(narrow.timeToConvert.mean).toBe(300 * second);
  });

  test('23: a step that is asked for twice needs two touchpoints, of one moment if need be', () => {
    const log = clockLog({ anna: 'X 13:01, P 13:10, P 13:10, P 13:11' });
    const steps = ['X', 'P', { name: 'P again', activity: 'P' }];
    expect(funnel(whole(log), steps).steps.map(({ count }) => count)).toEqual([1, 1, 1]);
    const once = clockLog({ anna: 'X 13:01, P 13:10' });
    expect(funnel(whole(once), steps).steps.map(({ count }) => count)).toEqual([1, 1, 0]);
  });
});

describe('which touchpoints are an attempt', () => {
  test('ordered: others may lie between; strict: none may; any: in any order', () => {
    const log = logOf({ anna: 'a 0, x 1, b 2', ben: 'a 0, b 1', cleo: 'b 0, a 1' });
    expect(countsOf(log, ['a', 'b'])).toEqual([3, 2]);
    expect(countsOf(log, ['a', 'b'], { order: 'strict' })).toEqual([3, 1]);
    expect(countsOf(log, ['a', 'b'], { order: 'any' })).toEqual([3, 3]);
    expect(funnel(whole(log), ['a', 'b'], { order: 'any' }).steps.map(({ step }) => step)).toEqual(['1', '2']);
  });

  test('each touchpoint counts for one step only', () => {
    const steps = [
      { name: 'first', activity: ['a', 'b'] },
      { name: 'second', activity: 'b' },
    ] as const;
    const reached = (text: string) => funnel(whole(logOf({ anna: text })), steps).steps.map(({ count }) => count);
    expect([reached('b 0'), reached('b 0, b 1'), reached('a 0, b 0')]).toEqual([
      [1, 0],
      [1, 1],
      [1, 1],
    ]);
  });

  test('steps of one moment count in whatever order leads furthest', () => {
    expect(countsOf(logOf({ anna: 'c 0, b 0, a 0' }), ['a', 'b', 'c'])).toEqual([1, 1, 1]);
    expect(countsOf(logOf({ anna: 'b 1, a 1, x 1' }), ['a', 'b'], { order: 'strict' })).toEqual([1, 1]);
  });

  test('the window is measured from the first step, not from the step before', () => {
    const log = logOf({ anna: 'a 0, b 3, c 6' });
    expect(countsOf(log, ['a', 'b', 'c'], { windowMs: 5 })).toEqual([1, 1, 0]);
    expect(countsOf(log, ['a', 'b', 'c'], { windowMs: 6 })).toEqual([1, 1, 1]);
  });

  test('a window of a day is 24 hours from the first step, not a day of the calendar', () => {
    const log = [
      { customerId: 'anna', activity: 'a', at: Date.parse('2026-03-01T23:00Z') },
      { customerId: 'anna', activity: 'b', at: Date.parse('2026-03-02T22:59Z') },
    ];
    expect(countsOf(log, ['a', 'b'], { windowMs: day })).toEqual([1, 1]);
  });

  test('a step may have a window of its own, measured from the step before', () => {
    const log = whole(logOf({ anna: 'a 0, b 5, c 6', ben: 'a 0, b 2, c 9' }));
    const { steps } = funnel(log, ['a', { name: 'b', withinMs: 4 }, 'c']);
    expect(steps.map(({ count }) => count)).toEqual([2, 1, 1]);
  });

  test('where a first attempt is too slow, a later one counts', () => {
    const { steps, timeToConvert } = funnel(whole(logOf({ anna: 'a 0, a 8, b 9' })), ['a', 'b'], { windowMs: 5 });
    expect([steps[1]?.count, timeToConvert.mean]).toEqual([1, 1]);
  });

  test('the attempt that got furthest counts, and the first whole one ends it', () => {
    const log = whole(logOf({ anna: 'a 0, b 1, a 20, b 22, c 25, a 30, b 31, c 32' }));
    const { steps } = funnel(log, ['a', 'b', 'c'], { windowMs: 10 });
    expect(steps[2]?.timeFromStart?.mean).toBe(5);
  });

  test('total and steps are of one attempt: times are never below 0, and the median of totals is no sum of medians', () => {
    const log = whole(
      logOf({ anna: 'a 0, b 1, c 9', ben: 'a 0, b 8, c 9', cleo: 'a 0, b 4, c 9', dora: 'a 5, b 9, a 8' }),
    );
    const { steps, timeToConvert } = funnel(log, ['a', 'b', 'c']);
    expect(timeToConvert.median).toBe(9);
    expect(steps.slice(1).map(({ timeFromPrevious }) => timeFromPrevious?.min)).toEqual([1, 1]);
  });
});

describe('exclusions', () => {
  const log = whole(logOf({ anna: 'a 0, x 1, b 2', ben: 'a 0, b 2, x 3', cleo: 'x 0, a 1', dora: 'a 0, x 2' }));

  test('whoever has one between the steps is taken out, and counted apart', () => {
    const { steps, excluded, excludedIds, count, conversion } = funnel(log, ['a', 'b'], {
      exclude: [{ activity: 'x' }],
      ids: true,
    });
    expect([excluded, excludedIds, count]).toEqual([2, ['anna', 'dora'], 2]);
    expect(steps.map((step) => step.count)).toEqual([2, 1]);
    expect([conversion.n, conversion.leftOut.notApplicable]).toEqual([2, 2]);
  });

  test('only between the steps it names', () => {
    const between = { activity: 'x', after: 'b' };
    expect(funnel(log, ['a', 'b', 'c'], { exclude: [between], ids: true }).excludedIds).toEqual(['ben']);
    expect(funnel(log, ['a', 'b', 'c'], { exclude: [{ activity: 'x', before: 'b' }], ids: true }).excludedIds).toEqual([
      'anna',
      'dora',
    ]);
  });
});

describe('seen as of a moment', () => {
  const log = whole(logOf({ anna: 'a 0, b 2', ben: 'a 0', cleo: 'a 8', dora: 'a 8, b 30' }));

  test('who still has time is pending and not lost; what came later was not known', () => {
    const { steps, conversion } = funnel(log, ['a', 'b'], { windowMs: 5, asOf: 10, ids: true });
    expect(steps[1]?.ids).toEqual({ reached: ['anna'], lost: ['ben'], pending: ['cleo', 'dora'] });
    expect([conversion.value, conversion.n, conversion.leftOut.skipped]).toEqual([50, 2, 2]);
    expect(funnel(log, ['a', 'b'], { windowMs: 40 }).steps[1]?.count).toBe(2);
  });

  test('without a window whoever has begun still has time', () => {
    expect(funnel(log, ['a', 'b'], { asOf: 10 }).steps[1]).toMatchObject({ count: 1, lost: 0, pending: 3 });
  });

  test('exactly at the end of the window an attempt can still go on only if the moment is before it', () => {
    const begun = whole(logOf({ anna: 'a 0' }));
    expect(funnel(begun, ['a', 'b'], { windowMs: 5, asOf: 4 }).steps[1]?.pending).toBe(1);
    expect(funnel(begun, ['a', 'b'], { windowMs: 5, asOf: 5 }).steps[1]?.lost).toBe(1);
  });

  test('with open ones conversion is also told by the product-limit rule, and times count them up to their age', () => {
    const some = whole(logOf({ anna: 'a 0, b 2', ben: 'a 0, b 6', cleo: 'a 7', dora: 'a 9' }));
    const { conversionWithOpen, timeToConvert, conversion } = funnel(some, ['a', 'b'], { windowMs: 8, asOf: 10 });
    // At 2 one of three at risk converts, since one of age 1 is gone; at 6 the only one left does.
    expect([conversion.value, conversionWithOpen.value]).toEqual([100, 100]);
    expect(timeToConvert).toMatchObject({ converted: 2, open: 2, mean: (1 / 3) * 2 + (2 / 3) * 6 });
  });

  test('with none open both conversions are one', () => {
    const { conversion, conversionWithOpen } = funnel(log, ['a', 'b'], { windowMs: 5, asOf: 100 });
    expect(conversionWithOpen).toEqual({ ...conversion, metric: 'conversionWithOpen' });
  });
});

describe('what counts once', () => {
  const log = journeys(logOf({ anna: 'a 0, b 1, a 100, a 101, b 102', ben: 'a 0, a 200, b 201' }), { gapMs: 10 });

  test('a customer, over all journeys; a journey; each attempt', () => {
    const countsBy = (by: 'customer' | 'journey' | 'attempt') =>
      funnel(log, ['a', 'b'], { by, windowMs: 20 }).steps.map(({ count }) => count);
    expect([countsBy('customer'), countsBy('journey'), countsBy('attempt')]).toEqual([
      [2, 2],
      [4, 3],
      [4, 3],
    ]);
  });

  test('attempts do not overlap: the next begins after the one before has ended', () => {
    const busy = whole(logOf({ anna: 'a 0, a 2, b 3, a 4, a 5' }));
    const attempts = funnel(busy, ['a', 'b'], { by: 'attempt', windowMs: 10 });
    expect(attempts.steps.map(({ count }) => count)).toEqual([2, 1]);
  });

  test('names behind the numbers are customers, and journeys where those count', () => {
    expect(funnel(log, ['a', 'b'], { ids: true }).steps[0]?.ids?.reached).toEqual(['anna', 'ben']);
    const byJourney = funnel(log, ['a', 'b'], { by: 'journey', ids: true });
    expect(byJourney.steps[1]?.ids).toEqual({ reached: ['anna/1', 'anna/2', 'ben/2'], lost: ['ben/1'], pending: [] });
    expect(funnel(log, ['a', 'b']).steps[0]?.ids).toBeNull();
  });
});

test('the numbers shown and the names listed are the same in every step', () => {
  fc.assert(
    fc.property(someLog, fc.nat(20), (log, asOf) => {
      const { steps } = funnel(whole(log), ['a', 'b', 'c'], { ids: true, asOf, windowMs: 6 });
      for (const { count, lost, pending, ids } of steps) {
        expect([ids?.reached.length, ids?.lost.length, ids?.pending.length]).toEqual([count, lost, pending]);
      }
    }),
  );
});

describe('laws', () => {
  const someOrder = fc.constantFrom('ordered' as const, 'strict' as const, 'any' as const);
  const someBy = fc.constantFrom('customer' as const, 'journey' as const, 'attempt' as const);
  const someWindow = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });

  test('a step never counts more than the step before, and who is missing is lost or pending', () => {
    fc.assert(
      fc.property(someLog, someOrder, someBy, someWindow, fc.nat(25), (log, order, by, windowMs, asOf) => {
        const { steps } = funnel(journeys(log, { gapMs: 4 }), ['a', 'b', 'c'], { order, by, windowMs, asOf });
        for (const [index, { count, lost, pending }] of steps.entries()) {
          if (index > 0) expect(count + lost + pending).toBe(steps[index - 1]?.count);
          expect(Math.min(count, lost, pending)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('without exclude and asOf a wider window never converts fewer', () => {
    const by = fc.constantFrom('customer' as const, 'journey' as const);
    fc.assert(
      fc.property(
        someLog,
        someOrder,
        by,
        fc.nat(12),
        fc.integer({ min: 1, max: 12 }),
        (log, order, by, more, windowMs) => {
          const all = journeys(log, { gapMs: 4 });
          const converted = (ms: number) =>
            funnel(all, ['a', 'b', 'c'], { order, by, windowMs: ms }).steps.map(({ count }) => count);
          const [narrow, wide] = [converted(windowMs), converted(windowMs + more)];
          for (const [step, count] of narrow.entries()) expect(wide[step]).toBeGreaterThanOrEqual(count);
        },
      ),
    );
  });

  test('strict never counts more than ordered, nor ordered more than any', () => {
    fc.assert(
      fc.property(someLog, someWindow, (log, windowMs) => {
        const last = (order: 'ordered' | 'strict' | 'any') =>
          funnel(whole(log), ['a', 'b', 'c'], { order, windowMs }).steps[2]?.count ?? NaN;
        expect(last('strict')).toBeLessThanOrEqual(last('ordered'));
        expect(last('ordered')).toBeLessThanOrEqual(last('any'));
      }),
    );
  });

  test('strict in two steps by journey, each activity once, is what the flow says follows', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const all = journeys(
          log.filter((entry, index) => log.findIndex((one) => one.at === entry.at) === index),
          { gapMs: 4 },
        );
        const went = [...all].filter(({ touchpoints }) =>
          touchpoints.some(({ activity }, index) => activity === 'b' && touchpoints[index - 1]?.activity === 'a'),
        ).length;
        expect(
          funnel(all, ['a', 'b'], { order: 'strict', by: 'journey', activity: 'activity' }).steps[1]?.count ?? 0,
        ).toBe(went);
        const follows = flow(all, 'activity').follows.find(({ from, to }) => from === 'a' && to === 'b')?.count ?? 0;
        expect(follows).toBeGreaterThanOrEqual(went);
      }),
    );
  });

  test('it survives JSON unchanged, and the journeys are not changed', () => {
    fc.assert(
      fc.property(someLog, fc.nat(20), (log, asOf) => {
        const all = whole(log);
        const before = JSON.stringify(all);
        const read = funnel(all, ['a', 'b'], { asOf, windowMs: 5, ids: true });
        expect(JSON.parse(JSON.stringify(read))).toEqual(read);
        expect(JSON.stringify(all)).toBe(before);
      }),
    );
  });
});

test('delta and trend take its readings', () => {
  const at = (text: string) => Date.parse(text);
  const log = [
    { customerId: 'anna', activity: 'a', at: at('2026-01-05T00:00Z') },
    { customerId: 'anna', activity: 'b', at: at('2026-01-06T00:00Z') },
    { customerId: 'ben', activity: 'a', at: at('2026-02-05T00:00Z') },
  ];
  const monthly = month('UTC');
  const byMonth = mapGroups(
    funnelBy(whole(log), ['a', 'b'], (start) => monthly(start.at)),
    ({ steps }) => ({ 1: steps[1]?.count ?? 0, 0: steps[1]?.lost ?? 0 }),
  );
  const conversions = trend(byMonth, rate, monthly, { name: 'conversion' });
  expect(conversions.map(({ reading }) => reading.value)).toEqual([100, 0]);
  const [january, february] = [whole(log.slice(0, 2)), whole(log.slice(2))];
  const conversion = (all: typeof january, options?: { level?: number }) => funnel(all, ['a', 'b'], options).conversion;
  expect(delta(january, february, conversion).value).toBe(-100);
});

test('without journeys, and without anybody at the first step, counts are 0 and values null', () => {
  for (const nobody of [[], whole(logOf({ anna: 'b 0' }))]) {
    const { count, steps, conversion, conversionWithOpen, timeToConvert } = funnel(nobody, ['a', 'b']);
    expect([count, steps.map((step) => step.count)]).toEqual([0, [0, 0]]);
    expect([conversion.value, conversion.reason, conversionWithOpen.value]).toEqual([null, 'noAnswers', null]);
    expect([timeToConvert.median, steps[1]?.timeFromStart?.mean, steps[1]?.dropOff?.value]).toEqual([null, null, null]);
  }
});

test('steps named twice, a window of 0, an unknown step and touchpoints without activity are refused', () => {
  const all = whole(logOf({ anna: 'a 0, b 1' }));
  const refused = (steps: unknown, options?: object) => refusal(() => funnel(all, steps as never, options as never));
  expect(refused(['a', 'b', 'a'])).toBe(
    `RangeError stepTwice: Expected steps of different names (a second one is { name: 'again', activity }), got "a"`,
  );
  expect(refused(['a', 'b'], { windowMs: 0 })).toBe(
    'RangeError windowMs: Expected windowMs above 0 milliseconds, got 0',
  );
  expect(refused(['a', 'b'], { exclude: [{ activity: 'x', after: 'stage 7' }] })).toBe(
    'RangeError exclude: Expected the name of a step: a, b, got "stage 7"',
  );
  expect(refusal(() => funnel(journeys([{ customerId: 'anna', at: 0 }], { gapMs: 1 }), ['a', 'b']))).toMatch(
    /^TypeError noActivity/,
  );
});
