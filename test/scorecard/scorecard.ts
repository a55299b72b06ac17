import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a run of the script left behind. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  /** The page, '' when none was written. */
  readonly page: string;
}

/** The script runs against the built package, as a person runs it; it is built here when it is not there. */
export function buildOnce(): void {
  if (!existsSync(join(root, 'dist/index.js')))
    execFileSync('npx', ['tsup', '--silent'], { cwd: root, stdio: 'ignore' });
}

/** Runs the script in a new folder that holds one file, `answers.csv` unless named. */
export function scorecard(content: string | Buffer, options: readonly string[], name = 'answers.csv'): Run {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
  writeFileSync(join(folder, name), content);
  return runIn(folder, [name, ...options]);
}

/** Runs the script in a folder. */
export function runIn(folder: string, words: readonly string[]): Run {
  const script = join(root, 'docs/scorecard/main.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: folder, encoding: 'utf8' });
  const page = join(folder, 'scorecard.html');
  return { code: status, out: stdout, error: stderr, page: existsSync(page) ? readFileSync(page, 'utf8') : '' };
}

/** Runs the script and reads its JSON. */
export function readings(content: string | Buffer, options: readonly string[], name?: string): Scorecard {
  const run = scorecard(content, [...options, '--json', '-'], name);
  if (run.code !== 0) throw new Error(run.error);
  return JSON.parse(run.out) as Scorecard;
}

type Scorecard = ReturnType<(typeof import('../../docs/scorecard/makeScorecard.mjs'))['makeScorecard']>;
