import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ttr } from 'cx-metrics';
import { beforeAll, expect, test } from 'vitest';
import { buildOnce, readings, runIn, scorecard } from './scorecard.ts';

beforeAll(buildOnce, 60_000);

const hour = 3_600_000;
const columns = ['--opened', 'o', '--closed', 'c'];
// A Friday and a Monday: closed the same day, closed later, open, opened later.
const rows = `o,c
2026-03-06T09:00Z,2026-03-06T12:00Z
2026-03-06T16:00Z,2026-03-09T10:00Z
2026-03-06T10:00Z,
2026-03-09T09:00Z,2026-03-09T09:30Z
`;

test('at a given time, open tickets count up to their age', () => {
  const { sections, asOf } = readings(rows, [...columns, '--asof', '2026-03-10T00:00Z']);
  const expected = ttr({ resolved: [3 * hour, 66 * hour, 0.5 * hour], open: [86 * hour] });
  expect(asOf).toBe('2026-03-10T00:00:00+00:00');
  expect(sections.ttr?.total).toEqual(expected);
  expect(sections.ttr?.openTickets).toBe(1);
});

test('what was closed later was open then, and what was opened later was not there', () => {
  const { sections } = readings(rows, [...columns, '--asof', '2026-03-07T00:00Z']);
  const { leftOut, ...expected } = ttr({ resolved: [3 * hour], open: [8 * hour, 14 * hour] });
  expect(sections.ttr?.total).toMatchObject({ ...expected, leftOut: { ...leftOut, skipped: 1 } });
});

test('a time without an offset is one of the zone', () => {
  const { asOf } = readings(rows, [...columns, '--zone', 'Europe/Warsaw', '--asof', '2026-03-10 01:00']);
  expect(asOf).toBe('2026-03-10T01:00:00+01:00');
});

test('opening hours alone count where a file tells them, and the scorecard says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
  const day = [['09:00', '17:00']];
  writeFileSync(join(folder, 'hours.json'), JSON.stringify({ zone: 'UTC', week: { mon: day, fri: day } }));
  writeFileSync(join(folder, 'tickets.csv'), rows);
  const options = ['tickets.csv', ...columns, '--asof', '2026-03-10T00:00Z', '--hours', 'hours.json'];
  const { sections } = JSON.parse(runIn(folder, [...options, '--json', '-']).out) as ReturnType<typeof readings>;
  expect(sections.ttr?.total).toEqual(ttr({ resolved: [3 * hour, 2 * hour, 0.5 * hour], open: [15 * hour] }));
  const { out, page } = runIn(folder, options);
  for (const text of [out, page]) {
    expect(text).toContain('TTR counts opening hours only.');
    expect(text).toContain('1 ticket open at 2026-03-10T00:00:00+00:00, counted in TTR up to their age.');
  }
});

test('a time that is none, a file that is missing and hours that are none give one line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
  writeFileSync(join(folder, 'hours.json'), '{ "zone": "UTC", "week": { "mon": [["09:00", "25:00"]] } }');
  writeFileSync(join(folder, 'tickets.csv'), rows);
  const runs = [
    scorecard(rows, [...columns, '--asof', 'yesterday']),
    scorecard(rows, [...columns, '--hours', 'none.json']),
    runIn(folder, ['tickets.csv', ...columns, '--hours', 'hours.json']),
  ];
  for (const { code, error } of runs) {
    expect(code).toBe(1);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  }
  expect(runs[2]?.error).toContain('25:00');
});
