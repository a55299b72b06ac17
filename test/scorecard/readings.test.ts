import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { adjust, csat, mixAndRate, month, nps, type Tally, trend, ttr, xmr } from 'cx-metrics';
import { beforeAll, expect, test } from 'vitest';
import { buildOnce, readings, runIn, scorecard } from './scorecard.ts';

beforeAll(buildOnce, 60_000);

const survey = `row,at,language,recommend
1,2018-12-06T16:57:58Z,en,5
2,2018-12-06T17:04:11Z,en,10
3,2018-12-31T23:30:00Z,es,9
4,2019-01-05T10:00:00Z,en,NA
5,2019-01-05T10:00:00Z,es,8
6,,en,10
`;
const surveyColumns = ['--nps', 'recommend', '--at', 'at', '--by', 'language', '--missing', 'NA'];

test('the JSON holds what the library says: in total, by group and by month', () => {
  const { sections, rows } = readings(survey, surveyColumns);
  expect(rows).toBe(6);
  expect(sections.nps?.total).toEqual(nps({ 5: 1, 8: 1, 9: 1, 10: 2, skipped: 1 }));
  expect(sections.nps?.groups).toEqual([
    { group: 'en', ...nps({ 5: 1, 10: 2, skipped: 1 }) },
    { group: 'es', ...nps({ 8: 1, 9: 1 }) },
  ]);
  const months = [
    { '2018-12': { 5: 1, 9: 1, 10: 1 }, '2019-01': { 8: 1, skipped: 1 } },
    { '2018-12': { 5: 1, 10: 1 }, '2019-01': { skipped: 1 } },
    { '2018-12': { 9: 1 }, '2019-01': { 8: 1 } },
  ].map((byMonth: Readonly<Record<string, Tally>>) => trend(byMonth, nps, month('UTC')));
  const [all, en, es] = adjust(months, { method: 'benjaminiHochberg' });
  expect(sections.nps?.months).toEqual(all);
  expect(sections.nps?.groupMonths).toEqual([
    { group: 'en', months: en },
    { group: 'es', months: es },
  ]);
});

test('every change on the scorecard is adjusted for all that it shows, months and groups of every question', () => {
  const columns = ['--nps', 's', '--csat', 'c', '--at', 'at', '--by', 'g'];
  const rows = ['2026-01', '2026-02', '2026-03'].flatMap((key, at) =>
    ['a', 'b'].flatMap((group) =>
      Array.from({ length: 9 }, (_, row) => `${key}-1${row % 9},${group},${(row + at) % 11},${1 + ((row + at) % 5)}`),
    ),
  );
  const { compared, sections } = readings(`at,g,s,c\n${rows.join('\n')}\n`, columns);
  const changes = [sections.nps, sections.csat].flatMap((section) => [
    ...(section?.months ?? []),
    ...(section?.groupMonths ?? []).flatMap(({ months }) => months),
  ]);
  expect(compared).toBe(12);
  expect(changes.filter(({ change }) => change.adjusted?.of === 12)).toHaveLength(12);
  const { out, page } = scorecard(`at,g,s,c\n${rows.join('\n')}\n`, columns);
  for (const text of [out, page]) expect(text).toContain('allow for all 12 changes shown here');
});

test('a clear change is split into other answers and other customers, and a control chart is drawn from eight months on', () => {
  // Group a is unhappy; in the last month most of the customers are of group a, and everybody answers as before.
  const answersIn = (key: string, ofA: number): string =>
    Array.from({ length: 300 }, (_, row) => `${key}-05,${row < ofA ? 'a,2' : 'b,10'}`).join('\n');
  const keys = ['01', '02', '03', '04', '05', '06', '07', '08'].map((at) => `2026-${at}`);
  const rows = keys.map((key, at) => answersIn(key, at === 7 ? 250 : 60 + at)).join('\n');
  const columns = ['--nps', 's', '--at', 'at', '--by', 'g'];
  const { sections } = readings(`at,g,s\n${rows}\n`, columns);
  const { causes, chart } = sections.nps ?? {};
  const split = mixAndRate({ a: { 2: 66 }, b: { 10: 234 } }, { a: { 2: 250 }, b: { 10: 50 } }, nps);
  expect(causes).toEqual([
    { period: '2026-08', change: split.change, within: 0, mix: split.mix, simpson: false, group: 'a', ofGroup: 0 },
  ]);
  const { center, low, high } = xmr(sections.nps?.months?.map(({ reading }) => reading.value) ?? []);
  expect(chart).toEqual({ center, low, high, signals: [{ period: '2026-08', rules: [1] }] });
  const { out, page } = scorecard(`at,g,s\n${rows}\n`, columns);
  expect(out).toContain('2026-08: of -122.7, 0.0 because customers answered otherwise');
  expect(out).toContain('-122.7 because other customers answered');
  expect(page).toContain('because other customers answered');
  const fewer = readings(`at,g,s\n${rows.split('\n').slice(300).join('\n')}\n`, columns);
  expect(fewer.sections.nps?.chart).toBe(null);
});

test('the months of the eight largest groups are shown, and the others are counted', () => {
  const rows = Array.from({ length: 10 }, (_, group) => `2026-01-05,g${group},9\n2026-02-05,g${group},9\n`).join('');
  const { out } = scorecard(`at,g,s\n${rows}2026-02-05,g9,9\n`, ['--nps', 's', '--at', 'at', '--by', 'g']);
  expect(out).toContain('and 2 smaller groups, whose months are not shown');
  const heads = out.split('\n').filter((line) => line.startsWith('  by g') && !line.includes('NPS'));
  expect(heads.map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ['by g', 'g9', 'g0', 'g1'],
    ['by g', 'g2', 'g3', 'g4'],
    ['by g', 'g5', 'g6'],
  ]);
});

test('with --asof a month that had not ended then is not compared', () => {
  const rows = 'at,s\n2026-01-05,9\n2026-02-05,9\n';
  const { sections } = readings(rows, ['--nps', 's', '--at', 'at', '--asof', '2026-02-10']);
  expect(sections.nps?.months?.map(({ complete }) => complete)).toEqual([true, false]);
  expect(scorecard(rows, ['--nps', 's', '--at', 'at', '--asof', '2026-02-10']).out).toContain('incomplete month');
});

test('months are those of the zone', () => {
  const { sections } = readings(survey, [...surveyColumns, '--zone', 'Asia/Tokyo']);
  expect(sections.nps?.months?.map(({ reading }) => reading.n)).toEqual([2, 2]);
});

test('rows without a readable time are in the total, in no month, and counted', () => {
  const { sections, withoutTime } = readings('at,s\n2026-01-02T00:00Z,9\n,9\nsoon,9\n', ['--nps', 's', '--at', 'at']);
  expect(sections.nps?.total.n).toBe(3);
  expect(sections.nps?.months?.map(({ reading }) => reading.n)).toEqual([1]);
  expect(withoutTime).toMatchObject({ skipped: 1, invalid: 1 });
});

test('times without an offset are read in the zone and counted', () => {
  const rows = 'at,s\n2026-01-31 23:30,9\n2026-01-31T23:30:00Z,9\n2026-01-31T23:30-0500,9\n2026-01-31,9\n';
  const { sections, readInZone } = readings(rows, ['--nps', 's', '--at', 'at', '--zone', 'Europe/Warsaw']);
  expect(readInZone).toBe(2);
  expect(sections.nps?.months?.map(({ reading }) => reading.n)).toEqual([2, 2]);
});

test('a cell is read in full or not at all, and what is off the scale is invalid', () => {
  const cells = ['9', ' 9 ', '+9', '9.0', '7abc', '1e1', '0x9', '9.5', '11', '-1', '', '  ', '?', 'skipped'];
  const { sections, unread } = readings(`s,x\n${cells.map((cell) => `${cell},1`).join('\n')}\n`, ['--nps', 's']);
  expect(unread.map(({ text }) => text)).toEqual(['7abc', '1e1', '0x9', '?', 'skipped']);
  expect(sections.nps?.total).toMatchObject({ n: 4, distribution: { 9: 4 }, leftOut: { skipped: 2, invalid: 8 } });
});

test('missing texts are no answers, also when they are numbers', () => {
  const { sections } = readings('s,x\n5,\nNA,\n?,\n99,\n,\n', ['--csat', 's', '--missing', 'NA, ?,"",99']);
  expect(sections.csat?.total).toEqual(csat({ 5: 1, skipped: 4 }));
});

test('closed before opened is invalid, an open ticket is counted beside the figures', () => {
  const rows = `o,c
2026-01-01T00:00Z,2026-01-01T02:00Z
2026-01-01T00:00Z,2026-01-01T04:00Z
2026-01-02T00:00Z,2026-01-01T00:00Z
2026-01-02T00:00Z,
,2026-01-02T00:00Z
2026-01-02T00:00Z,never
,
`;
  const { sections } = readings(rows, ['--opened', 'o', '--closed', 'c']);
  const hour = 3_600_000;
  const { leftOut, ...expected } = ttr([2 * hour, 4 * hour]);
  expect(sections.ttr?.total).toMatchObject({ ...expected, leftOut: { ...leftOut, skipped: 1, invalid: 3 } });
  expect(sections.ttr?.openTickets).toBe(1);
  expect(scorecard(rows, ['--opened', 'o', '--closed', 'c']).out).toContain('1 ticket still open, not in');
});

test('beyond 20 groups the largest are shown and the rest is counted; the JSON holds all', () => {
  const rows = Array.from({ length: 51 }, (_, group) => `g${group},9\n`.repeat(group === 50 ? 3 : 1)).join('');
  const { sections } = readings(`team,s\n${rows}`, ['--nps', 's', '--by', 'team']);
  expect(sections.nps?.groups?.map(({ group }) => group).slice(0, 3)).toEqual(['g50', 'g0', 'g1']);
  expect(sections.nps?.groups).toHaveLength(51);
  const { out, page } = scorecard(`team,s\n${rows}`, ['--nps', 's', '--by', 'team']);
  expect(out.match(/^ {2}g\d+ /gm)).toHaveLength(20);
  expect(out).toContain('and 31 smaller groups with 31 answers');
  expect(page.includes('and 31 smaller groups with 31 answers')).toBe(true);
});

test('a packed file, a byte order mark, semicolons and quoted line breaks are read', () => {
  const total = { n: 2, value: 100 };
  expect(readings(gzipSync('id,s\n1,9\n2,10\n'), ['--nps', 's']).sections.nps?.total).toMatchObject(total);
  expect(readings('\ufeffs;x\r\n9;"a\r\nb"\r\n10;"c;d"\r\n', ['--nps', 's']).sections.nps?.total).toMatchObject(total);
});

test('a header without rows gives readings without answers, and exits 0', () => {
  const run = scorecard('at,g,s,o,c\n', ['--nps', 's', '--at', 'at', '--by', 'g', '--opened', 'o', '--closed', 'c']);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('no answers');
});

test('more rows than one batch are counted whole', () => {
  const { sections } = readings(`s\n${'9\n'.repeat(50_001)}`, ['--nps', 's']);
  expect(sections.nps?.total.n).toBe(50_001);
});

test('without a file the made-up sample is read, twice the same', () => {
  const [first, second] = [0, 1].map(() => runIn(mkdtempSync(join(tmpdir(), 'scorecard-')), []));
  // Compared as a whole: a diff of two long pages would take minutes.
  expect(first?.out).toBe(second?.out);
  expect(first?.page === second?.page).toBe(true);
  expect(first).toMatchObject({ code: 0, error: '' });
  expect(first?.out).toContain('MADE-UP DATA');
  expect(first?.page).toContain('Made-up data');
});

test('--json FILE writes the same as --json -, beside the scorecard', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
  const run = runIn(folder, ['--json', 'readings.json']);
  expect(run.out).toContain('Wrote scorecard.html and readings.json.');
  expect(readFileSync(join(folder, 'readings.json'), 'utf8') === runIn(folder, ['--json', '-']).out).toBe(true);
});

test('--help lists the options and reads nothing', () => {
  const run = scorecard('', ['--help']);
  expect(run).toMatchObject({ code: 0, page: '' });
  for (const option of [
    'nps',
    'csat',
    'ces',
    'opened',
    'closed',
    'at',
    'by',
    'zone',
    'missing',
    'asof',
    'hours',
    'json',
  ]) {
    expect(run.out).toContain(`--${option} `);
  }
});
