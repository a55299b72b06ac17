import {
  localTime,
  mapGroups,
  reopens,
  requesterWait,
  tallyBy,
  type Ticket,
  ticketTime,
  ticketTimes,
  type TicketStatus,
  timeIn,
  ttr,
} from 'cx-metrics';
import { describe, expect, test } from 'vitest';
import { readExpected, readRows } from './readSet.ts';

const folder = process.env['CX_METRICS_DATA'];
if (folder === undefined) console.log('Clocks were not run on real tickets: CX_METRICS_DATA names no folder.');
else console.log(`Clocks of real tickets: 4 sets from ${folder}`);

interface Times {
  readonly n: number;
  readonly mean: number;
  readonly median: number;
}
interface Snapshot {
  readonly as_of: string;
  readonly tickets: number;
  readonly open: number;
  readonly closed_ttr_seconds: Times;
  readonly kaplan_meier_seconds: { readonly midpoint_where_flat: { readonly median: number | null } };
  readonly open_age_seconds: Times;
}
interface Expected {
  readonly as_of: string;
  readonly snapshots: readonly Snapshot[];
  readonly by_package?: Readonly<Record<string, { tickets: number; open: number; closed_ttr_seconds: Times }>>;
}

const inUtc = localTime('UTC');
const missing = new Set(['', '?']);
const close = (actual: number | null, seconds: number): void => {
  expect(Math.abs((actual ?? NaN) - seconds * 1000)).toBeLessThanOrEqual(1e-9 * Math.max(1, seconds * 1000));
};

/** Tickets of a set that has columns for when they were opened and closed. */
function ticketsOf(name: string, opened: string, closed: string): readonly Ticket[] {
  return (folder === undefined ? [] : readRows(folder, name)).map((row, index) => ({
    id: String(index),
    createdAt: inUtc(row[opened] ?? ''),
    category: row['package'] ?? null,
    events: missing.has(row[closed] ?? '')
      ? []
      : [{ kind: 'status', at: inUtc(row[closed] ?? ''), status: 'closed' as const }],
  }));
}

function expectedOf(name: string, part: string | null): Expected {
  const whole = folder === undefined ? {} : readExpected(folder, name);
  return (part === null ? whole : whole[part as never]) as unknown as Expected;
}

const sets = [
  ['tickets-sf311-sample', null, 'created_date', 'closed_date'],
  ['tickets-ncar-issues', null, 'created', 'closed'],
  ['tickets-itsm-even', 'closed_at', 'opened_at', 'closed_at'],
  ['tickets-itsm-even', 'resolved_at', 'opened_at', 'resolved_at'],
] as const;

describe.runIf(folder !== undefined).each(sets)('%s %s', (name, part, opened, closed) => {
  test('seen as of a day, the tickets are what a reader had on that day', () => {
    const tickets = ticketsOf(name, opened, closed);
    const { snapshots } = expectedOf(name, part);
    expect(snapshots.length).toBeGreaterThan(0);
    for (const snapshot of snapshots) {
      const times = ticketTimes(tickets, { asOf: snapshot.as_of });
      const reading = ttr(times);
      expect([reading.n, reading.open]).toEqual([snapshot.tickets, snapshot.open]);
      expect(reading.n + reading.leftOut.notApplicable + reading.leftOut.invalid).toBe(tickets.length);
      close(reading.closedOnly.mean, snapshot.closed_ttr_seconds.mean);
      close(reading.closedOnly.median, snapshot.closed_ttr_seconds.median);
      close(reading.value, snapshot.kaplan_meier_seconds.midpoint_where_flat.median as number);
      const ages = ttr(times.open, { invalid: 'count' }).closedOnly;
      close(ages.mean, snapshot.open_age_seconds.mean);
      close(ages.median, snapshot.open_age_seconds.median);
    }
  });
});

test.runIf(folder !== undefined)('tickets-ncar-issues: by package, from one pass over ticketTime', () => {
  const { as_of: asOf, by_package: wanted = {} } = expectedOf('tickets-ncar-issues', null);
  const rows = ticketsOf('tickets-ncar-issues', 'created', 'closed').map((ticket) => ({
    ticket,
    ...ticketTime(ticket, { asOf }),
  }));
  const times = tallyBy(rows, [(row) => row.ticket.category ?? 'none', (row) => row.state], (row) => row.ms);
  const readings = mapGroups(times, (one) => ttr(one));
  expect(Object.keys(readings)).toEqual(Object.keys(wanted).sort());
  for (const [name, { tickets, open, closed_ttr_seconds: closed }] of Object.entries(wanted)) {
    const reading = readings[name];
    expect([reading?.n, reading?.open]).toEqual([tickets, open]);
    close(reading?.closedOnly.mean ?? null, closed.mean);
    close(reading?.closedOnly.median ?? null, closed.median);
  }
});

const states: Readonly<Record<string, TicketStatus>> = {
  New: 'new',
  Active: 'open',
  'Awaiting User Info': 'pending',
  'Awaiting Vendor': 'hold',
  'Awaiting Problem': 'hold',
  'Awaiting Evidence': 'hold',
  Resolved: 'solved',
  Closed: 'closed',
};

test.runIf(folder !== undefined)('journey-itsm-even: reopenings from the log are those the help desk counted', () => {
  const events = new Map<string, Ticket['events'][number][]>();
  for (const row of readRows(folder as string, 'journey-itsm-even')) {
    const status = states[row['activity'] ?? ''] as TicketStatus;
    const list = events.get(row['case_id'] ?? '') ?? [];
    events.set(row['case_id'] ?? '', list);
    list.push({ kind: 'status', at: inUtc(row['timestamp'] ?? ''), status });
  }
  const rows = readRows(folder as string, 'tickets-itsm-even').map((row) => {
    const createdAt = inUtc(row['opened_at'] ?? '');
    const ticket: Ticket = { id: row['number'] ?? '', createdAt, events: events.get(row['number'] ?? '') ?? [] };
    return { ticket, counted: Number(row['reopen_count']) };
  });
  const asOf = '2017-02-19T00:00:00Z';
  const inOrder = rows.filter(({ ticket }) => reopens(ticket, { asOf }) !== 'invalid');
  // Three have a record from before they were opened.
  expect([rows.length, inOrder.length]).toEqual([12_438, 12_435]);
  expect(inOrder.filter(({ ticket, counted }) => reopens(ticket, { asOf }) !== counted)).toEqual([]);
  for (const { ticket } of inOrder) {
    const parts = [
      requesterWait(ticket, { asOf }),
      timeIn(ticket, ['pending'], { asOf }),
      timeIn(ticket, ['solved', 'closed'], { asOf }),
    ] as number[];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Date.parse(asOf) - ticket.createdAt.getTime());
  }
});
