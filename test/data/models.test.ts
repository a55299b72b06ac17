import { localTime } from 'cx-metrics';
import { journeySchema, readRecords, ticketSchema, touchpointSchema } from 'cx-metrics/model';
import { describe, expect, test } from 'vitest';
import { readExpected, readRows, type Row } from './readSet.ts';

const folder = process.env['CX_METRICS_DATA'];
if (folder === undefined) console.log('Real records were not read: CX_METRICS_DATA names no folder.');
else console.log(`Real records: 2 sets from ${folder}`);

// The times of both sets are local, and no zone is known: they are read as if they were UTC.
const inUtc = localTime('UTC');
const rowsOf = (name: string): readonly Row[] => (folder === undefined ? [] : readRows(folder, name));

describe.runIf(folder !== undefined)('tickets-itsm-even', () => {
  const rows = rowsOf('tickets-itsm-even');
  const wanted = (folder === undefined ? {} : readExpected(folder, 'tickets-itsm-even')) as unknown as {
    readonly resolved_at: { readonly rows: number; readonly closed: number; readonly open: number };
    readonly touchpoints_by_contact_type: Readonly<Record<string, number>>;
  };
  const ticket = (row: Row, resolvedAt: unknown): object => ({
    id: row['number'],
    createdAt: inUtc(row['opened_at'] ?? ''),
    channel: row['contact_type'],
    priority: row['priority'],
    category: row['category'],
    made_sla: row['made_sla'] === 'true',
    events: [
      ...(resolvedAt === null ? [] : [{ kind: 'status', status: 'solved', at: resolvedAt }]),
      { kind: 'status', status: 'closed', at: inUtc(row['closed_at'] ?? '') },
    ],
  });
  const isMissing = (row: Row): boolean => row['resolved_at'] === '?';

  test('a resolution that is written as ? makes a bad row, each of them, and no other does', () => {
    const raw = rows.map((row) => ticket(row, isMissing(row) ? '?' : inUtc(row['resolved_at'] ?? '')));
    const { records, refused, problems, problemCount, allListed } = readRecords(raw, ticketSchema);
    expect([records.length, refused, problemCount]).toEqual([wanted.resolved_at.closed, wanted.resolved_at.open, 774]);
    expect(allListed).toBe(true);
    expect(problems.map(({ index }) => index)).toEqual(rows.flatMap((row, index) => (isMissing(row) ? [index] : [])));
    expect(new Set(problems.map(({ path, got }) => `${path.join('.')} ${got}`))).toEqual(new Set(['events.0.at "?"']));
  });

  test('without it every ticket is good, and keeps what the model does not know', () => {
    const raw = rows.map((row) => ticket(row, isMissing(row) ? null : inUtc(row['resolved_at'] ?? '')));
    const { records, refused } = readRecords(raw, ticketSchema);
    expect([records.length, refused]).toEqual([wanted.resolved_at.rows, 0]);
    for (const [channel, count] of Object.entries(wanted.touchpoints_by_contact_type)) {
      expect(records.filter((record) => record.channel === channel)).toHaveLength(count);
    }
    expect(records[0]).toHaveProperty('made_sla', true);
  });

  test('a local time is refused as long as nobody says in which zone: 12,438 bad rows', () => {
    const raw = rows.map((row) => ({ id: row['number'], createdAt: row['opened_at'], events: [] }));
    const { refused, problems, allListed } = readRecords(raw, ticketSchema);
    expect([refused, problems.length, allListed]).toEqual([12_438, 1000, false]);
  });
});

describe.runIf(folder !== undefined)('journey-itsm-even', () => {
  const rows = rowsOf('journey-itsm-even');
  const wanted = (folder === undefined ? {} : readExpected(folder, 'journey-itsm-even')) as unknown as {
    readonly cases: number;
    readonly events: number;
    readonly activity_counts: Readonly<Record<string, number>>;
    readonly cases_where_file_order_differs_from_time_order: number;
    readonly first_event: string;
    readonly last_event: string;
  };
  const raw = rows.map((row) => ({
    customerId: row['case_id'],
    journeyId: row['case_id'],
    at: inUtc(row['timestamp'] ?? ''),
    activity: row['activity'],
    channel: row['contact_type'],
  }));

  test('every record of the log is a touchpoint', () => {
    const { records, refused, problemCount } = readRecords(raw, touchpointSchema);
    expect([records.length, refused, problemCount]).toEqual([wanted.events, 0, 0]);
    for (const [activity, count] of Object.entries(wanted.activity_counts)) {
      expect(records.filter((record) => record.activity === activity)).toHaveLength(count);
    }
    const times = records.map(({ at }) => at.getTime());
    expect(times.reduce((a, b) => Math.min(a, b))).toBe(Date.parse(wanted.first_event));
    expect(times.reduce((a, b) => Math.max(a, b))).toBe(Date.parse(wanted.last_event));
  });

  test('every case is a journey: file order is order of time, and records of one minute stay as they are', () => {
    const cases = new Map<string, object[]>();
    for (const touchpoint of raw) {
      const id = touchpoint.journeyId ?? '';
      const touchpoints = cases.get(id);
      if (touchpoints === undefined) cases.set(id, [touchpoint]);
      else touchpoints.push(touchpoint);
    }
    const journeys = [...cases].map(([id, touchpoints]) => ({ id, customerId: id, touchpoints }));
    const { records, refused } = readRecords(journeys, journeySchema);
    expect([records.length, refused]).toEqual([wanted.cases, wanted.cases_where_file_order_differs_from_time_order]);
  });
});
