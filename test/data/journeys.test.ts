import { readdirSync } from 'node:fs';
import { complexity, flow, journeys, localTime, type Flow } from 'cx-metrics';
import { describe, expect, test } from 'vitest';
import { readExpected, readRows } from './readSet.ts';

const folder = process.env['CX_METRICS_DATA'];
const sets =
  folder === undefined
    ? []
    : readdirSync(folder)
        .map((file) => /^(journey-.+)\.expected\.json$/.exec(file)?.[1])
        .filter((name) => name !== undefined);
if (folder === undefined) console.log('Journeys were not run on real logs: CX_METRICS_DATA names no folder.');
else console.log(`Journeys of real logs: ${sets.length} sets from ${folder}`);

interface Expected {
  readonly cases: number;
  readonly events: number;
  readonly activities: number;
  readonly variants: number;
  readonly activity_counts: Counts;
  readonly activity_case_counts: Counts;
  readonly start_activities: Counts;
  readonly end_activities: Counts;
  readonly directly_follows_total: number;
  readonly directly_follows_distinct: number;
  readonly directly_follows_top10: readonly Step[];
  readonly self_loops: number;
  readonly variants_top10: readonly {
    readonly path: readonly string[];
    readonly count: number;
    readonly share: number;
  }[];
  readonly variants_seen_once: number;
  readonly events_per_case: {
    readonly mean: number;
    readonly median: number;
    readonly min: number;
    readonly max: number;
  };
  readonly case_duration_seconds: Durations;
  readonly cases_with_equal_times: number;
  readonly funnel_cases_holding_each?: Counts;
}
interface Step {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly mean_seconds: number;
  readonly median_seconds: number;
}
interface Durations {
  readonly n: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly median: number;
  readonly quantiles_type7: Readonly<Record<string, number>>;
}
type Counts = Readonly<Record<string, number>>;

const inUtc = localTime('UTC');
const close = (actual: number | null | undefined, expected: number): void => {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};

/** The rows of a set: its time stands in `timestamp`, or in `date` where there is only a day. */
function touchpointsOf(name: string) {
  return readRows(folder as string, name).map((row) => {
    const text = row['timestamp'] ?? row['date'] ?? '';
    const at = inUtc(text.length === 10 ? `${text}T00:00` : text);
    return { customerId: row['case_id'] ?? '', at, activity: row['activity'] ?? '' };
  });
}

const countsBy = (ways: Flow, what: 'count' | 'journeys' | 'starts' | 'ends'): Counts =>
  Object.fromEntries(ways.activities.map((one) => [one.activity, one[what]] as const).filter(([, count]) => count > 0));

describe.each(sets)('%s', (name) => {
  const expected = readExpected(folder as string, name) as unknown as Expected;
  const touchpoints = touchpointsOf(name);
  // A case is a journey: its name stands for the customer, and no gap ends it.
  const all = journeys(touchpoints, { gapMs: Infinity });
  const ways = flow(all, 'activity');

  test('cases, events and activities', () => {
    expect([ways.journeys, ways.touchpoints]).toEqual([expected.cases, expected.events]);
    expect(ways.activities.length).toBe(expected.activities);
    expect(countsBy(ways, 'count')).toEqual(expected.activity_counts);
    expect(countsBy(ways, 'journeys')).toEqual(expected.activity_case_counts);
    expect(countsBy(ways, 'starts')).toEqual(expected.start_activities);
    expect(countsBy(ways, 'ends')).toEqual(expected.end_activities);
    expect(countsBy(ways, 'journeys')).toMatchObject(expected.funnel_cases_holding_each ?? {});
    const { mean, median, min, max } = expected.events_per_case;
    const { touchpoints: perCase } = complexity(all, 'activity');
    expect([perCase.min, perCase.percentiles.p50, perCase.max]).toEqual([min, median, max]);
    close(perCase.mean, mean);
  });

  test('directly-follows counts, with the times between', () => {
    expect(ways.follows.length).toBe(expected.directly_follows_distinct);
    expect(ways.follows.reduce((sum, { count }) => sum + count, 0)).toBe(expected.directly_follows_total);
    const loops = ways.follows.filter(({ from, to }) => from === to);
    expect(loops.reduce((sum, { count }) => sum + count, 0)).toBe(expected.self_loops);
    for (const [
      index,
      { from, to, count, mean_seconds: mean, median_seconds: median },
    ] of expected.directly_follows_top10.entries()) {
      const step = ways.follows[index];
      expect([step?.from, step?.to, step?.count]).toEqual([from, to, count]);
      close(step?.meanMs, 1000 * mean);
      close(step?.medianMs, 1000 * median);
    }
  });

  test('variants with their shares', () => {
    expect(ways.variants.length).toBe(expected.variants);
    expect(ways.variants.filter(({ count }) => count === 1).length).toBe(expected.variants_seen_once);
    for (const [index, { path, count, share }] of expected.variants_top10.entries()) {
      expect([ways.variants[index]?.path, ways.variants[index]?.count]).toEqual([path, count]);
      close(ways.variants[index]?.share, share);
    }
  });

  test('durations of cases', () => {
    const { n, min, max, mean, median, quantiles_type7: quantiles } = expected.case_duration_seconds;
    const { throughput } = ways;
    expect([throughput.n, throughput.min, throughput.max]).toEqual([n, 1000 * min, 1000 * max]);
    close(throughput.mean, 1000 * mean);
    close(throughput.percentiles.p50, 1000 * median);
    for (const share of ['p50', 'p75', 'p90', 'p95', 'p99'] as const) {
      close(throughput.percentiles[share], 1000 * (quantiles[share] ?? NaN));
    }
  });

  test('where times tie, the order of the file is kept', () => {
    const ties = [...all].filter(({ touchpoints: own }) => new Set(own.map(({ at }) => +at)).size < own.length);
    expect(ties.length).toBe(expected.cases_with_equal_times);
    const rowOf = new Map(touchpoints.map((touchpoint, row) => [touchpoint, row]));
    for (const { touchpoints: own } of ties) {
      for (const [index, touchpoint] of own.entries()) {
        const before = own[index - 1];
        if (before === undefined || +before.at < +touchpoint.at) continue;
        expect(rowOf.get(before)).toBeLessThan(rowOf.get(touchpoint) ?? NaN);
      }
    }
  });

  test('the same from rows that name their case, and from columns', () => {
    const columns = {
      customerId: touchpoints.map(({ customerId }) => customerId),
      at: Float64Array.from(touchpoints, ({ at }) => +at),
      activity: touchpoints.map(({ activity }) => activity),
    };
    expect(flow(journeys(columns, { gapMs: Infinity }), 'activity')).toEqual(ways);
    const named = touchpoints.map((touchpoint) => ({ ...touchpoint, customerId: 'all', case: touchpoint.customerId }));
    expect(flow(journeys(named, { journey: 'case' }), 'activity')).toEqual(ways);
  });
});

test.runIf(folder === undefined)('without a folder of real logs none is read', () => {
  expect(sets).toEqual([]);
});
