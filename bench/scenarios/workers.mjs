import { isDeepStrictEqual } from 'node:util';
import { spread } from '../compare.mjs';
import { randomOf } from '../randomOf.mjs';

const [from, to] = [Date.UTC(2023, 0, 1), Date.UTC(2026, 0, 1)];
const names = Array.from({ length: 20 }, (_, at) => `segment ${at}`);
const threads = 2;

/** From which size on threads pay: the recipe of docs/columns.md, on columns in shared memory. Nothing is claimed. */
export async function scenario() {
  const recipe = new URL('../../docs/workers/countInWorkers.mjs', import.meta.url);
  const { countHere, newPool } = await import(recipe.href);
  const pool = newPool(threads);
  const sides = [];
  for (const rows of [1e4, 1e5, 1e6, 1e7]) {
    const columns = sharedColumns(rows);
    const ways = {
      'this thread': () => countHere(columns),
      [`${threads} threads that wait`]: () => pool.count(columns),
      [`${threads} threads started for it`]: async () => {
        const fresh = newPool(threads);
        const counted = await fresh.count(columns);
        await fresh.close();
        return counted;
      },
    };
    const answers = await Promise.all(Object.values(ways).map((way) => way()));
    if (!answers.every((answer) => isDeepStrictEqual(answer, answers[0]))) throw new Error('Threads count otherwise.');
    /** @type {Map<string, number[]>} */
    const times = new Map(Object.keys(ways).map((name) => [name, []]));
    for (let round = 0; round < 7; round++) {
      for (const [name, way] of Object.entries(ways)) {
        const start = performance.now();
        await way();
        times.get(name)?.push(performance.now() - start);
      }
    }
    for (const [name, taken] of times) {
      const { median, least, most } = spread(taken);
      sides.push({ name: `${rows.toLocaleString('en')} rows, ${name}`, ms: median, least, most });
    }
  }
  await pool.close();
  return { title: 'NPS by month and segment on worker threads', sides, ratios: [] };
}

/** @param {number} rows */
function sharedColumns(rows) {
  const random = randomOf(rows);
  const at = new Float64Array(new SharedArrayBuffer(8 * rows));
  const codes = new Uint16Array(new SharedArrayBuffer(2 * rows));
  const rating = new Uint8Array(new SharedArrayBuffer(rows));
  for (let row = 0; row < rows; row++) {
    at[row] = Math.floor(from + random() * (to - from));
    codes[row] = random() * names.length;
    rating[row] = random() * 11;
  }
  return { at, segment: { codes, names }, rating };
}
