import { type FunnelOptions, funnel, funnelAttempts, journeys } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomesOf, type SmallFunnel, type SmallTouchpoint } from './funnelOracle.ts';

const activities = ['a', 'b', 'c', 'x'];

const smallLog: fc.Arbitrary<readonly SmallTouchpoint[]> = fc.array(
  fc.record({ customerId: fc.constant('anna'), at: fc.nat(9), activity: fc.constantFrom(...activities) }),
  { maxLength: 7 },
);

const smallFunnel: fc.Arbitrary<SmallFunnel> = fc
  .record({
    order: fc.constantFrom('ordered' as const, 'strict' as const, 'any' as const),
    steps: fc.array(
      fc.record({
        activities: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 }),
        withinMs: fc.oneof({ weight: 3, arbitrary: fc.constant(Infinity) }, fc.integer({ min: 1, max: 5 })),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    windowMs: fc.oneof(fc.constant(Infinity), fc.integer({ min: 1, max: 9 })),
    asOf: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 14 })),
    exclude: fc.array(fc.tuple(fc.constantFrom(...activities), fc.nat(2), fc.integer({ min: 1, max: 3 })), {
      maxLength: 2,
    }),
  })
  .map(({ steps, exclude, ...rest }) => ({
    ...rest,
    steps: steps.map((step, index) => (rest.order === 'any' || index === 0 ? { ...step, withinMs: Infinity } : step)),
    exclude:
      rest.order === 'ordered'
        ? exclude
            .map(([activity, after, before]) => ({ activity, after, before: Math.min(before, steps.length - 1) }))
            .filter(({ after, before }) => after < before)
        : [],
  }));

function asked({ steps, order, windowMs, exclude, asOf }: SmallFunnel): {
  readonly steps: readonly {
    readonly name: string;
    readonly activity: readonly string[];
    readonly withinMs?: number;
  }[];
  readonly options: FunnelOptions<SmallTouchpoint>;
} {
  const names = steps.map((_, index) => `step ${index}`);
  return {
    steps: steps.map(({ activities, withinMs }, index) => ({
      name: names[index] ?? '',
      activity: activities,
      ...(withinMs === Infinity ? {} : { withinMs }),
    })),
    options: {
      order,
      windowMs: windowMs === Infinity ? undefined : windowMs,
      asOf: asOf === Infinity ? undefined : asOf,
      exclude: exclude.map(({ activity, after, before }) => ({ activity, after: names[after], before: names[before] })),
    },
  };
}

for (const by of ['customer', 'attempt'] as const) {
  test(`by ${by}: 10,000 small logs give what the definition gives`, () => {
    fc.assert(
      fc.property(smallLog, smallFunnel, (log, small) => {
        const { steps, options } = asked(small);
        const all = journeys(log, { gapMs: 3 });
        const found = funnelAttempts(all, steps, { ...options, by });
        expect(found.map(({ converted, elapsedMs, openMs }) => ({ converted, elapsedMs, openMs }))).toEqual(
          outcomesOf(log, small, by),
        );
        if (found.length > 0) expect(funnel(all, steps, { ...options, by }).count).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 10_000 },
    );
  });
}
