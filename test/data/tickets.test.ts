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
interface Survival {
  readonly n: number;
  readonly midpoint_where_flat: Readonly<Record<'p25' | 'median' | 'p75' | 'p90', number | null>>;
  readonly survival_at: Readonly<Record<string, number>>;
}
interface Group {
  readonly tickets: number;
  readonly open: number;
  readonly closed_ttr_seconds: Closed;
  /** The first time with half or fewer left; not halfway on where it is just half. */
  readonly kaplan_meier_median: number | null;
}
interface Snapshot extends Omit<Group, 'kaplan_meier_median'> {
  readonly as_of: string;
  readonly kaplan_meier_seconds: Survival;
  readonly open_age_seconds: Closed;
}
interface Tickets {
  readonly closed: number;
  readonly open: number;
  readonly closed_before_opened_left_out: number;
  readonly as_of: string;
  readonly closed_ttr_seconds: Closed;
  readonly kaplan_meier_seconds_as_of: Survival;
  readonly snapshots: readonly Snapshot[];
}

const second = 1000;
const hour = 3600 * second;
const spans: Readonly<Record<string, number>> = {
  '4h': 4 * hour,
  '24h': 24 * hour,
  '7d': 168 * hour,
  '30d': 720 * hour,
  '1d': 24 * hour,
  '90d': 2160 * hour,
};
const inUtc = localTime('UTC');
const missing = new Set(['', '?']);

const close = (actual: number | null | undefined, wanted: number | null): void => {
  if (wanted === null) expect(actual).toBeNull();
  else expect(Math.abs((actual ?? NaN) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
};

/** What was known of the tickets at a moment: durations of closed ones and ages of open ones, in milliseconds. */
function durations(
  rows: readonly Row[],
  opened: string,
  closed: string,
  asOf: string,
): { resolved: number[]; open: number[] } {
  const resolved: number[] = [];
  const open: number[] = [];
  const now = inUtc(asOf).getTime();
  for (const row of rows) {
    const from = inUtc(row[opened] ?? '').getTime();
    if (from > now) continue;
    const end = row[closed] ?? '';
    const to = missing.has(end) ? Infinity : inUtc(end).getTime();
    if (to > now) open.push(now - from);
    else resolved.push(to - from);
  }
  return { resolved, open };
}

function checkSurvival(reading: Ttr, tickets: { resolved: number[]; open: number[] }, wanted: Survival): void {
  expect(reading.n).toBe(wanted.n);
  const inMs = (seconds: number | null): number | null => (seconds === null ? null : seconds * second);
  close(reading.value, inMs(wanted.midpoint_where_flat.median));
  close(reading.percentiles.p75, inMs(wanted.midpoint_where_flat.p75));
  close(reading.percentiles.p90, inMs(wanted.midpoint_where_flat.p90));
  for (const [span, left] of Object.entries(wanted.survival_at)) {
    const within = ttr(tickets, { invalid: 'count', targetMs: spans[span] as number }).withinTarget;
    close(within?.percent, 100 * (1 - left));
  }
}

/** The column a part of the expected results is grouped by, and what of a cell names the group. */
const groupings: Readonly<Record<string, (row: Row) => string>> = {
  by_priority: (row) => row['priority'] ?? '',
  by_contact_type: (row) => row['contact_type'] ?? '',
  by_made_sla: (row) => row['made_sla'] ?? '',
  by_month_opened: (row) => (row['opened_at'] ?? '').slice(0, 7),
  by_source: (row) => row['source'] ?? '',
  by_category: (row) => row['category'] ?? '',
  by_year_opened_as_written: (row) => (row['created_date'] ?? '').slice(0, 4),
  by_package: (row) => row['package'] ?? '',
  by_year_opened_utc: (row) => (row['created'] ?? '').slice(0, 4),
};

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

  test('with the open ones, percentiles and shares are those of Kaplan and Meier', () => {
    const tickets = durations(rows, opened, closed, wanted.as_of);
    checkSurvival(ttr(tickets, { invalid: 'count' }), tickets, wanted.kaplan_meier_seconds_as_of);
  });

  test('a reader at an earlier moment sees what was known then', () => {
    expect(wanted.snapshots.length).toBeGreaterThan(0);
    for (const snapshot of wanted.snapshots) {
      const tickets = durations(rows, opened, closed, snapshot.as_of);
      const reading = ttr(tickets, { invalid: 'count' });
      expect([reading.n, reading.open]).toEqual([snapshot.tickets, snapshot.open]);
      checkClosed(reading, snapshot.closed_ttr_seconds);
      checkSurvival(reading, tickets, snapshot.kaplan_meier_seconds);
      checkClosed(ttr(tickets.open), snapshot.open_age_seconds);
    }
  });

  test('every group equals what others worked out', () => {
    const parts = Object.entries(wanted).filter(([part]) => part.startsWith('by_'));
    expect(parts.length).toBeGreaterThan(0);
    for (const [part, groups] of parts) {
      const groupOf = groupings[part] as (row: Row) => string;
      for (const [group, expected] of Object.entries(groups as Readonly<Record<string, Group>>)) {
        const mine = rows.filter((row) => groupOf(row) === group);
        const reading = ttr(durations(mine, opened, closed, wanted.as_of), { invalid: 'count' });
        expect([part, group, reading.open]).toEqual([part, group, expected.open]);
        if (expected.closed_ttr_seconds.n === 0) expect(reading.resolved).toBe(0);
        else checkClosed(reading, expected.closed_ttr_seconds);
        const median = expected.kaplan_meier_median;
        if (median === null) expect(reading.value).toBeNull();
        else expect(reading.value).toBeGreaterThanOrEqual(median * second);
      }
    }
  });
});
