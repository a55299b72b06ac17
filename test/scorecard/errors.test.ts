import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildOnce, runIn, scorecard } from './scorecard.ts';

beforeAll(buildOnce, 60_000);

const csv = 'id,score\n1,9\n2,10\n';

/** The one line of a run that stopped; it must have no stack and leave no page. */
function stopped(content: string | Buffer, options: readonly string[]): string {
  const run = scorecard(content, options);
  expect(run).toMatchObject({ code: 1, out: '', page: '' });
  expect(run.error).toMatch(/^scorecard: [^\n]+\n$/);
  return run.error.trim();
}

test('an unknown option is named', () => {
  expect(stopped(csv, ['--npss', 'score'])).toContain("unknown option '--npss'");
});

test('an option without its text is named', () => {
  expect(stopped(csv, ['--nps'])).toContain('--nps');
});

test('an unknown column is named, with the columns there are', () => {
  expect(stopped(csv, ['--nps', 'rating'])).toBe('scorecard: no column "rating" for --nps; the columns are: id, score');
});

test('a file without a column to read names the columns there are', () => {
  expect(stopped(csv, [])).toContain('the columns are: id, score');
});

test('a column name that stands twice is refused', () => {
  expect(stopped('score,score\n1,2\n', ['--nps', 'score'])).toContain('two columns are called "score"');
});

test('an unknown zone is named, and so is a bare offset', () => {
  expect(stopped(csv, ['--nps', 'score', '--zone', 'Mars/Olympus'])).toContain('unknown zone "Mars/Olympus"');
  expect(stopped(csv, ['--nps', 'score', '--zone', '+02:00'])).toContain('unknown zone');
});

test('a missing file is named', () => {
  const run = runIn(mkdtempSync(join(tmpdir(), 'scorecard-')), ['nowhere.csv', '--nps', 'score']);
  expect(run).toEqual({ code: 1, out: '', error: 'scorecard: no such file: nowhere.csv\n', page: '' });
  expect(stopped(csv, ['more.csv', '--nps', 'score'])).toContain('one file at a time');
});

test('a file that holds bytes and no text is no CSV', () => {
  expect(stopped(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), ['--nps', 'score'])).toContain('no CSV');
  expect(stopped(Buffer.from('id,score\n1,\xff\xfe\n', 'latin1'), ['--nps', 'score'])).toContain('no CSV in UTF-8');
});

test('an empty file says that the first line names the columns', () => {
  expect(stopped('', ['--nps', 'score'])).toContain('is empty');
});

test('a row with too few or too many values is named by its line', () => {
  expect(stopped('id,score\n1,9\n2\n', ['--nps', 'score'])).toContain('line 3 has 1 values, the header has 2');
  expect(stopped('id,score\n1,9\n"2\n2",9,9\n', ['--nps', 'score'])).toContain('line 4 has 3 values');
});

test('a quote that is not closed is named by the line before it', () => {
  expect(stopped('id,score\n1,9\n2,"9\n3,9\n', ['--nps', 'score'])).toContain('a quote that opens after line 2');
});

test('a damaged gzip file is told as such', () => {
  const packed = gzipSync(csv.repeat(2000));
  expect(stopped(packed.subarray(0, packed.length - 20), ['--nps', 'score'])).toContain('damaged gzip file');
});

test('opened and closed go together', () => {
  expect(stopped(csv, ['--opened', 'id'])).toContain('--opened and --closed go together');
});

test('names in messages hold no control characters', () => {
  expect(stopped('\u001b[31mid,b\n1,2\n', ['--nps', '\u001b[2J'])).not.toContain('\u001b');
});

test('a column of ids is no column of groups or ratings', () => {
  const ids = `id,s\n${Array.from({ length: 10_001 }, (_, id) => `${id},9\n`).join('')}`;
  expect(stopped(ids, ['--nps', 's', '--by', 'id'])).toContain('"id" has more than 10,000 different values');
  expect(stopped(ids, ['--nps', 'id'])).toContain('"id" has more than 10,000 different numbers');
});

test('months that span more than a trend holds are told with the first and the last', () => {
  const far = 'at,s\n0001-01-01T00:00Z,9\n2026-01-01T00:00Z,9\n';
  expect(stopped(far, ['--nps', 's', '--at', 'at'])).toContain('too many months in "at", from 0001-01 to 2026-01');
});
