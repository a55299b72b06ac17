import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from '../compare.mjs';

/** What it costs a process to import the library: whole processes, ours and one that imports an empty module. */
export async function scenario() {
  const folder = mkdtempSync(join(tmpdir(), 'cx-metrics-import-'));
  const built = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
  /** @param {string} name @param {string} imported */
  const moduleOf = (name, imported) => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, `import ${JSON.stringify(imported)};\n`);
    return file;
  };
  writeFileSync(join(folder, 'nothing.mjs'), 'export {};\n');
  const [empty, ours] = [moduleOf('empty', './nothing.mjs'), moduleOf('ours', built)];
  const found = await compare({
    title: 'A process that imports the library',
    inputs: () => null,
    sides: [
      { name: 'cx-metrics', run: () => execFileSync(process.execPath, [ours]), answer: null },
      {
        name: 'a process that imports an empty module',
        run: () => execFileSync(process.execPath, [empty]),
        answer: null,
      },
    ],
    claims: [{ other: 'a process that imports an empty module', atMost: 1.5 }],
  });
  rmSync(folder, { recursive: true });
  return found;
}
