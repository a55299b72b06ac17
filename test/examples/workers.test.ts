import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const file = fileURLToPath(new URL('../../docs/workers/countInWorkers.mjs', import.meta.url));

test('the recipe of the page is the one that is measured', () => {
  const page = readFileSync(fileURLToPath(new URL('../../docs/columns.md', import.meta.url)), 'utf8');
  expect(page).toContain(readFileSync(file, 'utf8'));
});

interface Recipe {
  readonly countHere: (columns: object) => object;
  readonly newPool: (threads: number) => {
    readonly count: (columns: object) => Promise<object>;
    readonly close: () => Promise<unknown>;
  };
}

test('threads count what one thread counts, however many there are', async () => {
  const { countHere, newPool } = (await import(file)) as Recipe;
  const shared = <T extends Uint8Array | Float64Array>(array: T): T => {
    const memory = new SharedArrayBuffer(array.byteLength);
    const there = new (array.constructor as new (memory: SharedArrayBuffer) => T)(memory);
    there.set(array);
    return there;
  };
  const rows = 10_001;
  const columns = {
    at: shared(Float64Array.from({ length: rows }, (_, row) => 1e8 * row)),
    segment: { codes: shared(Uint8Array.from({ length: rows }, (_, row) => row % 3)), names: ['a', 'b', 'c'] },
    rating: shared(Uint8Array.from({ length: rows }, (_, row) => row % 11)),
  };
  for (const threads of [1, 3]) {
    const pool = newPool(threads);
    expect(await pool.count(columns)).toEqual(countHere(columns));
    expect(await pool.count(columns)).toEqual(countHere(columns));
    await pool.close();
  }
});
