import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const scratch = mkdtempSync(join(tmpdir(), 'cx-metrics-consumer-'));
const consumer = join(scratch, 'plain');
/** zod is an optional peer: this one has it. */
const withZod = join(scratch, 'with-zod');
const installed = join(consumer, 'node_modules', 'cx-metrics');
const runIn = (folder: string, ...command: readonly string[]): string =>
  execFileSync(command[0] ?? '', command.slice(1), {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const run = (...command: readonly string[]): string => runIn(consumer, ...command);

let packed: readonly string[] = [];

beforeAll(() => {
  // The files npm would publish, beside the packages it would install for them.
  const report = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', scratch], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(report) as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path).sort();
  runIn(scratch, 'tar', 'xzf', filename);
  const dependencies = ['date-fns', '@date-fns/utc'];
  for (const [folder, packages] of [
    [consumer, dependencies],
    [withZod, [...dependencies, 'zod']],
  ] as const) {
    mkdirSync(join(folder, 'node_modules', '@date-fns'), { recursive: true });
    cpSync(join(scratch, 'package'), join(folder, 'node_modules', 'cx-metrics'), { recursive: true });
    for (const name of packages) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  }
}, 120_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

test('the package holds what is built, README, licence and changelog, and nothing else', () => {
  const others = packed.filter((path) => !path.startsWith('dist/'));
  expect(others).toEqual(['LICENSE', 'README.md', 'docs/CHANGELOG.md', 'package.json']);
});

test('it names no author, no address and no money before its owner does', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as object;
  for (const field of ['author', 'repository', 'homepage', 'funding', 'bugs'])
    expect(manifest).not.toHaveProperty(field);
  expect(manifest).toHaveProperty('sideEffects', false);
});

test.each([
  ['cx-metrics', consumer],
  ['cx-metrics/inference', consumer],
  ['cx-metrics/model', withZod],
])('%s is imported and required, and both give the same names', (entry, folder) => {
  const names = 'Object.keys(entry).sort().join()';
  const imported = runIn(
    folder,
    'node',
    '--input-type=module',
    '-e',
    `import * as entry from '${entry}'; console.log(${names})`,
  );
  const required = runIn(
    folder,
    'node',
    '--input-type=commonjs',
    '-e',
    `const entry = require('${entry}'); console.log(${names})`,
  );
  expect(required).toBe(imported);
  expect(imported.length).toBeGreaterThan(100);
});

test('models need zod, and say so where it is missing; nothing else does', () => {
  // An empty folder: else one of a folder further up would be found, where there is one.
  mkdirSync(join(consumer, 'node_modules', 'zod'));
  const load = (entry: string) => (): string => run('node', '--input-type=module', '-e', `import '${entry}'`);
  expect(load('cx-metrics/model')).toThrow(/Cannot find package .*zod/);
  expect(load('cx-metrics')()).toBe('');
});

test('it works when required: the README example', () => {
  const script = `const { nps } = require('cx-metrics'); console.log(nps([10, 9, 7, 3]).value)`;
  expect(run('node', '--input-type=commonjs', '-e', script).trim()).toBe('25');
});

function checkTypes(folder: string, code: string): string {
  writeFileSync(join(folder, 'module.mts'), code);
  writeFileSync(join(folder, 'common.cts'), code);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2022',
    types: [],
    skipLibCheck: false,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['module.mts', 'common.cts'] }),
  );
  return runIn(folder, 'node', join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.');
}

test('its declarations stand alone: a consumer without zod checks with skipLibCheck off, ESM and CommonJS', () => {
  const code = [
    "import { delta, month, nps, tallyBy, trend, type Feedback, type Nps, type Ticket, type Touchpoint } from 'cx-metrics';",
    "import { netScore } from 'cx-metrics/inference';",
    'const reading: Nps = nps([10, 9, 7, 3]);',
    "const byMonth = tallyBy([{ at: 0, nps: 9 }], [(row) => month('UTC')(row.at)], (row) => row.nps);",
    "const points = trend(byMonth, nps, month('UTC'));",
    "const touchpoint: Touchpoint = { customerId: 'c1', at: new Date(0), channel: 'fax' };",
    'const kinds = (feedback: Feedback, ticket: Ticket) => [feedback.kind, ticket.events.length, touchpoint.stage];',
    'export const all = [reading.promoters.count, points[0]?.change.verdict, delta([9], [3], nps).before.n, netScore, kinds];',
  ].join('\n');
  expect(checkTypes(consumer, code)).toBe('');
}, 60_000);

test('the declarations of models stand beside those of zod, and what is parsed has their type', () => {
  const code = [
    "import type { Touchpoint } from 'cx-metrics';",
    "import { feedbackSchema, readRecords, touchpointReader, touchpointSchema } from 'cx-metrics/model';",
    "import * as z from 'zod';",
    'export const parsed: Touchpoint = touchpointSchema.parse({});',
    'export const read: readonly Touchpoint[] = readRecords([], touchpointReader).records;',
    'export const both: Date = z.object({ feedback: feedbackSchema }).parse({}).feedback.at;',
  ].join('\n');
  expect(checkTypes(withZod, code)).toBe('');
}, 60_000);

async function bundled(code: string, folder = consumer): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

test('nps alone, with every method and error, is at most 4 kB gzip and holds no date-fns and no zod', async () => {
  const code = await bundled("export { nps } from 'cx-metrics';");
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(4000);
  expect(code).not.toMatch(/date-fns|getUTCFullYear|DateTimeFormat|zod/i);
});

test('reading records with a reader is at most 4 kB gzip in a bundle, and takes neither zod nor date-fns there', async () => {
  const code = await bundled("export { readRecords, touchpointReader } from 'cx-metrics/model';", withZod);
  expect(code).not.toMatch(/date-fns|getUTCFullYear|DateTimeFormat|zod/i);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(4000);
});

test('imported for side effects it is nothing at all', async () => {
  expect((await bundled("import 'cx-metrics';")).trim()).toBe('');
  expect((await bundled("import 'cx-metrics/model';", withZod)).trim()).toBe('');
});
