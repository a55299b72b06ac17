import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What the library is measured against: outside package.json, since some would break `npm ci` and most are large. */
const packages = {
  '@date-fns/tz': '1.5.0',
  '@datadog/sketches-js': '2.1.1',
  '@duckdb/node-api': '1.5.6-r.1',
  'date-fns': '4.4.0',
  dayjs: '1.11.23',
  'dayjs-business-time': '1.0.4',
  lodash: '4.18.1',
  moment: '2.31.0',
  'moment-business-time': '2.0.0',
  'nodejs-polars': '0.26.1',
  'nodejs-polars-linux-x64-gnu': '0.26.1',
  opening_hours: '3.15.0',
  'working-time-calculator': '0.0.2',
};
const folder = fileURLToPath(new URL('../node_modules/.cache/bench', import.meta.url));
const manifest = `${folder}/package.json`;
const wanted = JSON.stringify({ private: true, dependencies: packages }, null, 2);

/** Installs the peers where they are not, R with its package for survival among them. */
export function installPeers() {
  if (!existsSync(manifest) || readFileSync(manifest, 'utf8') !== wanted || !existsSync(`${folder}/node_modules`)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, wanted);
    const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
    execFileSync('npm', ['install', ...flags, '--prefix', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (!hasSurvival()) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const names = ['r-base-core', 'r-cran-survival'];
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

function hasSurvival() {
  try {
    execFileSync('Rscript', ['-e', 'library(survival)'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * A peer, as it is imported by those who use it.
 *
 * @param {string} name - Of its package, or of a file in it.
 * @returns {Promise<any>} Its exports.
 */
export async function peer(name) {
  const entry = createRequire(manifest).resolve(name);
  return await import(pathToFileURL(entry).href);
}

/** @param {keyof typeof packages} name */
export function named(name) {
  return `${name} ${packages[name]}`;
}
