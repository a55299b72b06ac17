// What does it cost a process to import the library? Whole processes, ours and one that imports an empty module, in turns.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rounds = 21;
const floor = 1.5;

const folder = mkdtempSync(join(tmpdir(), 'cx-metrics-import-'));
const built = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const modules = {
  empty: join(folder, 'empty.mjs'),
  'cx-metrics': join(folder, 'cx-metrics.mjs'),
};
writeFileSync(join(folder, 'nothing.mjs'), 'export {};\n');
writeFileSync(modules.empty, "import './nothing.mjs';\n");
writeFileSync(modules['cx-metrics'], `import ${JSON.stringify(built)};\n`);

/** Milliseconds a process takes that imports a module and ends. @param {string} file */
function timeOf(file) {
  const from = performance.now();
  execFileSync(process.execPath, [file]);
  return performance.now() - from;
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  return /** @type {number} */ ([...numbers].sort((a, b) => a - b)[numbers.length >> 1]);
}

const times = { empty: /** @type {number[]} */ ([]), 'cx-metrics': /** @type {number[]} */ ([]) };
timeOf(modules.empty);
timeOf(modules['cx-metrics']);
for (let round = 0; round < rounds; round++) {
  // Whoever comes second may find a warmer machine: so the order alternates.
  if (round % 2 === 0) times.empty.push(timeOf(modules.empty));
  times['cx-metrics'].push(timeOf(modules['cx-metrics']));
  if (round % 2 === 1) times.empty.push(timeOf(modules.empty));
}
rmSync(folder, { recursive: true });

const [empty, ours] = [median(times.empty), median(times['cx-metrics'])];
const ratio = ours / empty;
console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${new Date().toISOString().slice(0, 10)}`,
);
console.log(`importing an empty module   ${empty.toFixed(1)} ms (median of ${rounds} processes)`);
console.log(`importing cx-metrics        ${ours.toFixed(1)} ms (median of ${rounds} processes)`);
console.log(`ratio                       ${ratio.toFixed(2)} (at most ${floor})`);
if (process.argv.includes('--check') && ratio > floor) {
  console.error(`Importing cx-metrics costs ${ratio.toFixed(2)} times an empty module; at most ${floor} is allowed.`);
  process.exitCode = 1;
}
