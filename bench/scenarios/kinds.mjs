import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ratioOf } from '../compare.mjs';

/** Whether a metric that was fed many kinds of input is as quick as one that only knows one. */
export function scenario() {
  const script = fileURLToPath(new URL('../oneKind.mjs', import.meta.url));
  /** @param {string} kind @param {'alone' | 'after'} others */
  const time = (kind, others) => Number(execFileSync(process.execPath, [script, kind, others], { encoding: 'utf8' }));
  const kinds = ['bytes', 'whole', 'short', 'fractions', 'array', 'holes'];
  return {
    title: 'NPS of a million ratings of one kind, after six kinds of input',
    sides: [],
    ratios: kinds.map((kind) => {
      const ratios = Array.from({ length: 5 }, () => time(kind, 'after') / time(kind, 'alone'));
      return ratioOf(`at most 1.3 times a fresh process: ${kind}`, ratios, null, 1.3);
    }),
  };
}
