import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../docs/sample', import.meta.url));
const sample = readFileSync(join(folder, 'answers.csv'));

test('the sample is what its script writes, byte for byte', () => {
  const copy = join(mkdtempSync(join(tmpdir(), 'sample-')), 'answers.csv');
  execFileSync(process.execPath, [join(folder, 'make.mjs'), copy], { env: { ...process.env, TZ: 'Asia/Kathmandu' } });
  expect(readFileSync(copy).equals(sample)).toBe(true);
});

test('so is that of journeys', () => {
  const copy = join(mkdtempSync(join(tmpdir(), 'sample-')), 'journeys.csv');
  execFileSync(process.execPath, [join(folder, 'makeJourneys.mjs'), copy], {
    env: { ...process.env, TZ: 'Asia/Kathmandu' },
  });
  expect(readFileSync(copy, 'utf8')).toBe(readFileSync(join(folder, 'journeys.csv'), 'utf8'));
});

test('the sample is small enough to be checked in, and says that it is made up', () => {
  expect(sample.length).toBeLessThan(400_000);
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('made up');
});
