import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const consumer = mkdtempSync(join(tmpdir(), 'cx-metrics-consumer-'));
const installed = join(consumer, 'node_modules', 'cx-metrics');
const run = (...command: readonly string[]): string =>
  execFileSync(command[0] ?? '', command.slice(1), {
    cwd: consumer,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

let packed: readonly string[] = [];

beforeAll(() => {
  // The files npm would publish, beside the packages it would install for them.
  const report = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', consumer], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(report) as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path).sort();
  mkdirSync(join(consumer, 'node_modules', '@date-fns'), { recursive: true });
  run('tar', 'xzf', filename);
  cpSync(join(consumer, 'package'), installed, { recursive: true });
  symlinkSync(join(root, 'node_modules', 'date-fns'), join(consumer, 'node_modules', 'date-fns'));
  symlinkSync(join(root, 'node_modules', '@date-fns', 'utc'), join(consumer, 'node_modules', '@date-fns', 'utc'));
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
}, 120_000);

afterAll(() => {
  rmSync(consumer, { recursive: true, force: true });
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

test.each(['cx-metrics', 'cx-metrics/inference'])(
  '%s is imported and required, and both give the same names',
  (entry) => {
    const names = 'Object.keys(entry).sort().join()';
    const imported = run(
      'node',
      '--input-type=module',
      '-e',
      `import * as entry from '${entry}'; console.log(${names})`,
    );
    const required = run(
      'node',
      '--input-type=commonjs',
      '-e',
      `const entry = require('${entry}'); console.log(${names})`,
    );
    expect(required).toBe(imported);
    expect(imported.length).toBeGreaterThan(100);
  },
);

test('it works when required: the README example', () => {
  const script = `const { nps } = require('cx-metrics'); console.log(nps([10, 9, 7, 3]).value)`;
  expect(run('node', '--input-type=commonjs', '-e', script).trim()).toBe('25');
});

test('its declarations stand alone: a consumer checks with skipLibCheck off, ESM and CommonJS', () => {
  const code = [
    "import { delta, month, nps, tallyBy, trend, type Nps } from 'cx-metrics';",
    "import { netScore } from 'cx-metrics/inference';",
    'const reading: Nps = nps([10, 9, 7, 3]);',
    "const byMonth = tallyBy([{ at: 0, nps: 9 }], [(row) => month('UTC')(row.at)], (row) => row.nps);",
    "const points = trend(byMonth, nps, month('UTC'));",
    'export const all = [reading.promoters.count, points[0]?.change.verdict, delta([9], [3], nps).before.n, netScore];',
  ].join('\n');
  writeFileSync(join(consumer, 'module.mts'), code);
  writeFileSync(join(consumer, 'common.cts'), code);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2022',
    types: [],
    skipLibCheck: false,
  };
  writeFileSync(
    join(consumer, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['module.mts', 'common.cts'] }),
  );
  expect(run('node', join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.')).toBe('');
}, 60_000);

async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: consumer },
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

test('nps alone, with every method and error, is at most 4 kB gzip and holds no date-fns', async () => {
  const code = await bundled("export { nps } from 'cx-metrics';");
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(4000);
  expect(code).not.toMatch(/date-fns|getUTCFullYear|DateTimeFormat/);
});

test('imported for side effects it is nothing at all', async () => {
  expect((await bundled("import 'cx-metrics';")).trim()).toBe('');
});
