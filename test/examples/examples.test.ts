import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exportedFunctions, findExamples } from './findExamples.ts';
import { runExample } from './runExample.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const examples = findExamples(root);

/** How many blocks there were when this was last looked at; it only grows. */
const recorded = 298;

test('the package is built, since examples run against what is published', () => {
  expect(existsSync(`${root}/dist/index.js`)).toBe(true);
});

describe('every example gives what it says', () => {
  test.each(examples.map((example) => [example.where, example.code] as const))('%s', async (_where, code) => {
    const claims = await runExample(code, root);
    expect(claims.length).toBeGreaterThan(0);
    for (const { expression, expected, actual } of claims) expect(actual, expression).toEqual(expected);
  });
});

test('every public function has an example', () => {
  const shown = new Set(examples.map((example) => example.of));
  const missing = ['src/index.ts', 'src/inference/index.ts', 'src/model/index.ts']
    .flatMap((entry) => exportedFunctions(root, entry))
    .filter((name) => !shown.has(name));
  expect(missing).toEqual([]);
});

test('no example was lost', () => {
  expect(examples.length).toBeGreaterThanOrEqual(recorded);
});

test('a wrong value, a wrong error and an error that does not come are found', async () => {
  const claims = await runExample('1 + 1; // => 3\nnull.x; // throws RangeError\n1; // throws TypeError\n', root);
  expect(claims.map(({ actual }) => actual)).toEqual([2, 'TypeError', 'nothing']);
  expect(claims.map(({ expected }) => expected)).toEqual([3, 'RangeError', 'TypeError']);
});
