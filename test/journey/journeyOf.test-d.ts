import { type AnyJourney, flow, type Journey, type JourneyOf, journeys, type Touchpoint } from 'cx-metrics';
import { expectTypeOf, test } from 'vitest';

const rows = [{ customerId: 'anna', at: 0, activity: 'order', channel: null as string | null }];

test('journeys keep the type of their touchpoints, without annotations', () => {
  const all = journeys(rows, { gapMs: 1 });
  expectTypeOf([...all]).toEqualTypeOf<JourneyOf<(typeof rows)[number]>[]>();
  flow(all, (touchpoint) => touchpoint.activity);
  flow(all, 'activity');
  // @ts-expect-error there is no such field
  flow(all, 'stage');
  // @ts-expect-error a channel may be missing: write touchpoint.channel ?? 'none'
  flow(all, (touchpoint) => touchpoint.channel);
});

test('journeys of the model, and any with touchpoints that have a time, are journeys', () => {
  expectTypeOf<Journey>().toExtend<AnyJourney<Touchpoint>>();
  expectTypeOf<JourneyOf<Touchpoint>>().toExtend<AnyJourney<Touchpoint>>();
});

test('columns give touchpoints with a value of each', () => {
  const columns = { customerId: ['anna'], at: Float64Array.of(0), activity: { codes: [0], names: ['order', 'pay'] } };
  const [journey] = journeys(columns, { gapMs: 1 });
  expectTypeOf(journey?.touchpoints[0]?.activity).toEqualTypeOf<string | undefined>();
  flow(journeys(columns, { gapMs: 1 }), 'activity');
  // @ts-expect-error there is no such column
  journeys(columns, { journey: 'matter' });
});
