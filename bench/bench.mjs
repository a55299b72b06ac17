// Every claim of speed, measured: npm run bench [-- SCENARIO ...] [--check [--floor 0.5]] [--write]
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installPeers } from './peers.mjs';
import { printScenario } from './printScenario.mjs';
import { writeReadme } from './writeReadme.mjs';

/**
 * What a scenario found out.
 *
 * @typedef {object} Found
 * @property {string} title - What was done, with the number of rows.
 * @property {readonly import('./compare.mjs').Side[]} sides - How long each side took.
 * @property {readonly import('./compare.mjs').Ratio[]} ratios - What is claimed, and what came out.
 */

const folder = fileURLToPath(new URL('scenarios', import.meta.url));
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))
  .sort();

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    floor: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const floor = Number(values.floor);
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0 || !(floor > 0 && floor <= 1)) {
  console.error(`Scenarios: ${all.join(', ')}. --floor is above 0 and at most 1.`);
  process.exit(2);
}

/**
 * Memory that was given back stays with the process, where the C library is glibc: to ask a virtual machine for it anew takes
 * longer than what is timed.
 */
const keepsMemory = { MALLOC_TRIM_THRESHOLD_: String(2 ** 30), MALLOC_MMAP_THRESHOLD_: String(2 ** 25) };

/** Each scenario has a process of its own, so that none warms or slows another. @param {string} name @returns {Found} */
function run(name) {
  const script = fileURLToPath(new URL('runScenario.mjs', import.meta.url));
  const output = execFileSync(process.execPath, ['--expose-gc', script, name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
    env: {
      ...process.env,
      // The peers that know no zones read that of the process.
      TZ: 'Europe/Warsaw',
      ...keepsMemory,
    },
  });
  return JSON.parse(output.slice(output.lastIndexOf('\n{') + 1));
}

/** @param {Found} found */
const fallsShort = (found) => found.ratios.some(({ reached }) => reached < floor);

installPeers();
/** @type {Found[]} */
const results = [];
for (const name of positionals.length > 0 ? positionals : all) {
  let found = run(name);
  if (values.check && fallsShort(found)) {
    console.log(`${found.title}: falls short, once more`);
    found = run(name);
  }
  printScenario(found, floor);
  results.push(found);
}
if (values.write) await writeReadme(results);
const short = results.filter(fallsShort);
if (values.check && short.length > 0) {
  console.error(
    `\n${short.length} of ${results.length} scenarios fall short: ${short.map(({ title }) => title).join('; ')}`,
  );
  process.exitCode = 1;
} else console.log(`\n${results.length} scenarios, ${short.length} below ${floor} of what is claimed`);
