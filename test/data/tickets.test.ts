import { localTime, ttr, type Ttr } from 'cx-metrics';
import { describe, expect, test } from 'vitest';
import { readExpected, readRows, type Row } from './readSet.ts';

const folder = process.env['CX_METRICS_DATA'];
if (folder === undefined) console.log('Real ticket data were not read: CX_METRICS_DATA names no folder.');
else console.log(`Real ticket data: 3 sets from ${folder}`);

interface Closed {
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  readonly quantiles_type7: Readonly<Record<'p50' | 'p75' | 'p90' | 'p95' | 'p99', number>>;
  readonly share_within?: Readonly<Record<string, number>>;
}
interface Tickets {
  readonly closed: number;
  readonly open: number;
  readonly closed_before_opened_left_out: number;
  readonly as_of: string;
  readonly closed_ttr_seconds: Closed;
  readonly kaplan_meier_seconds_as_of: {
    readonly n: number;
    readonly midpoint_where_flat: Readonly<Record<'median' | 'p75' | 'p90', number | null>>;
  };
}

const second = 1000;
const hour = 3600 * second;
const spans: Readonly<Record<string, number>> = {
  '4h': 4 * hour,
  '24h': 24 * hour,
  '7d': 168 * hour,
  '30d': 720 * hour,
};
const inUtc = localTime('UTC');
const missing = new Set(['', '?']);

const close = (actual: number | null | undefined, wanted: number | null): void => {
  if (wanted === null) expect(actual).toBeNull();
  else expect(Math.abs((actual ?? NaN) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
};

/** Durations of closed tickets and ages of open ones, in milliseconds; those that close before they open are negative. */
function durations(
  rows: readonly Row[],
  opened: string,
  closed: string,
  asOf: string,
): { resolved: number[]; open: number[] } {
  const resolved: number[] = [];
  const open: number[] = [];
  for (const row of rows) {
    const from = inUtc(row[opened] ?? '').getTime();
    const end = row[closed] ?? '';
    if (missing.has(end)) open.push(inUtc(asOf).getTime() - from);
    else resolved.push(inUtc(end).getTime() - from);
  }
  return { resolved, open };
}

function checkClosed({ closedOnly }: Ttr, wanted: Closed): void {
  expect(closedOnly.n).toBe(wanted.n);
  close(closedOnly.mean, wanted.mean * second);
  close(closedOnly.median, wanted.median * second);
  for (const name of ['p50', 'p75', 'p90', 'p95', 'p99'] as const) {
    close(closedOnly.percentiles[name], wanted.quantiles_type7[name] * second);
  }
}

const sets = [
  ['tickets-sf311-sample', null, 'created_date', 'closed_date'],
  ['tickets-ncar-issues', null, 'created', 'closed'],
  ['tickets-itsm-even', 'closed_at', 'opened_at', 'closed_at'],
  ['tickets-itsm-even', 'resolved_at', 'opened_at', 'resolved_at'],
] as const;

describe.runIf(folder !== undefined).each(sets)('%s %s', (name, part, opened, closed) => {
  const rows = folder === undefined ? [] : readRows(folder, name);
  const whole = folder === undefined ? {} : readExpected(folder, name);
  const wanted = (part === null ? whole : whole[part as never]) as unknown as Tickets;

  test('closed tickets equal what others worked out', () => {
    const { resolved } = durations(rows, opened, closed, wanted.as_of);
    const reading = ttr(resolved, { invalid: 'count' });
    expect(reading.leftOut.invalid).toBe(wanted.closed_before_opened_left_out);
    checkClosed(reading, wanted.closed_ttr_seconds);
    for (const [span, share] of Object.entries(wanted.closed_ttr_seconds.share_within ?? {})) {
      const within = ttr(resolved, { invalid: 'count', targetMs: spans[span] as number }).closedOnly.withinTarget;
      close(within?.percent, share * 100);
    }
  });

  test('with the open ones, the median and percentiles are those of Kaplan and Meier', () => {
    const reading = ttr(durations(rows, opened, closed, wanted.as_of), { invalid: 'count' });
    const { n, midpoint_where_flat } = wanted.kaplan_meier_seconds_as_of;
    expect(reading.n).toBe(n);
    const inMs = (seconds: number | null): number | null => (seconds === null ? null : seconds * second);
    close(reading.value, inMs(midpoint_where_flat.median));
    close(reading.percentiles.p75, inMs(midpoint_where_flat.p75));
    close(reading.percentiles.p90, inMs(midpoint_where_flat.p90));
  });
});
