import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flow, journeys, nps } from 'cx-metrics';
import { beforeAll, expect, test } from 'vitest';
import { buildOnce, readings, type Run, runIn } from './scorecard.ts';

beforeAll(buildOnce, 60_000);

const log = `case,what,when
A,order,2026-03-01T10:00Z
B,order,2026-03-01T10:00Z
A,pay,2026-03-03T10:00Z
A,<b>pay</b>,2026-03-03T10:00Z
B,order,2026-03-02T10:00Z
`;
const columns = ['--case', 'case', '--activity', 'what', '--time', 'when'];

/** Runs the script beside a file of touchpoints, and one of answers. */
function run(content: string, options: readonly string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
  writeFileSync(join(folder, 'log.csv'), content);
  writeFileSync(join(folder, 'answers.csv'), 'nps\n10\n3\n');
  return runIn(folder, options);
}
const journeyIn = (content: string, options: readonly string[] = columns): ReturnType<typeof readings> =>
  JSON.parse(run(content, ['--journey', 'log.csv', ...options, '--json', '-']).out) as ReturnType<typeof readings>;

test('a file of touchpoints is read as journeys, as the library reads them', () => {
  const touchpoints = log
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([customerId = '', activity = '', at = '']) => ({ customerId, activity, at }));
  const { journey, sections, madeUp, file } = journeyIn(log);
  expect(journey?.flow).toEqual(flow(journeys(touchpoints, { gapMs: Infinity }), 'activity'));
  expect([sections, madeUp, journey?.rows, journey?.file, file]).toEqual([{}, false, 5, 'log.csv', 'log.csv']);
});

test('text and page show activities, steps and ways, in the order of the file where times tie', () => {
  const { out, page } = run(log, ['--journey', 'log.csv', ...columns]);
  expect(out).toContain('Journeys  2 journeys of 5 touchpoints');
  expect(out).toContain('Something is done again in 1 journey (50.0 %).');
  expect(out).toMatch(/order > pay > <b>pay<\/b> +1 +50\.0 %/);
  expect(page).toContain('<section id="journeys">');
  expect(page).toContain('order &gt; pay &gt; &lt;b&gt;pay&lt;/b&gt;');
  expect(page).not.toContain('<b>pay</b>');
});

test('beside a file of answers it is one section more', () => {
  const both = run(log, ['answers.csv', '--nps', 'nps', '--journey', 'log.csv', ...columns, '--json', '-']);
  const { sections, journey } = JSON.parse(both.out) as ReturnType<typeof readings>;
  expect(sections.nps?.total).toEqual(nps([10, 3]));
  expect(journey?.flow.journeys).toBe(2);
  expect(readings('nps\n10\n', ['--nps', 'nps']).journey).toBeNull();
});

test('rows without a case, an activity or a time are left out and counted, unreadable times too', () => {
  const dirty = `${log},order,2026-03-01T10:00Z\nC,,2026-03-01T10:00Z\nC,order,\nC,order,soon\n`;
  const { journey } = journeyIn(dirty);
  expect(journey?.leftOut).toEqual({
    duplicates: 0,
    withoutCustomer: 1,
    withoutTime: 1,
    withoutJourney: 0,
    withoutActivity: 1,
    invalid: 1,
  });
  expect([journey?.rows, journey?.flow.touchpoints, journey?.unread]).toEqual([9, 5, [{ text: 'soon', cells: 1 }]]);
});

test('a file without touchpoints has no journeys', () => {
  const { journey } = journeyIn('case,what,when\n');
  expect([journey?.flow.journeys, journey?.flow.throughput.mean]).toEqual([0, null]);
  expect(run('case,what,when\n', ['--journey', 'log.csv', ...columns]).out).toContain('0 journeys of 0 touchpoints');
});

test('of many ways and steps the most frequent are shown, and how many there are', () => {
  const many = Array.from({ length: 30 }, (_, index) => `J${index},step ${index % 15},2026-03-01T10:00Z`);
  const { journey } = journeyIn(['case,what,when', ...many].join('\n'));
  expect([journey?.differentWays, journey?.flow.variants.length]).toEqual([15, 10]);
});

test('a missing column, options that do not go together and a missing file give one line', () => {
  const runs = [
    run(log, ['--journey', 'log.csv', ...columns.slice(0, 4), '--time', 'nothing']),
    run(log, ['--journey', 'log.csv', '--case', 'case']),
    run(log, columns),
    run(log, ['--journey', 'log.csv', ...columns, '--nps', 'nps']),
    run(log, ['--journey', 'none.csv', ...columns]),
  ];
  for (const { code, error } of runs) {
    expect(code).toBe(1);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  }
  expect(runs[0]?.error).toContain('no column "nothing" for --time; the columns are: case, what, when');
  expect(runs[1]?.error).toContain('--journey needs --activity and --time as well');
});
