import { nps } from 'cx-metrics';
import { compare } from '../compare.mjs';
import { fillTable, newDatabase, rowsOf } from '../duckdb.mjs';
import { named } from '../peers.mjs';

/** NPS of ratings that stand in bytes. */
export async function scenario() {
  const rows = 1e7;
  const database = await newDatabase();
  return compare({
    title: 'NPS of 10 million ratings in bytes, each checked',
    inputs: (random) => ({ ratings: Uint8Array.from({ length: rows }, () => random() * 11) }),
    sides: [
      { name: 'cx-metrics', run: ({ ratings }) => nps(ratings).value },
      {
        name: `${named('@duckdb/node-api')}, one thread`,
        prepare: async ({ ratings }) => {
          await fillTable(database, 'answers', { rating: ['UTINYINT', ratings] });
          return database.prepare('select sum((rating >= 9)::int) - sum((rating <= 6)::int), count(*) from answers');
        },
        run: (_, prepared) => rowsOf(prepared),
        answer: ([[net, count]]) => (100 * Number(net)) / Number(count),
      },
      {
        name: 'adding up the same bytes as numbers of 64 bits',
        prepare: ({ ratings }) => new Float64Array(ratings.buffer),
        run: (_, numbers) => sumOf(numbers),
        answer: null,
      },
    ],
    claims: [
      { other: `${named('@duckdb/node-api')}, one thread`, atLeast: 5 },
      { other: 'adding up the same bytes as numbers of 64 bits', atMost: 8 },
    ],
  });
}

/** @param {Float64Array} numbers */
function sumOf(numbers) {
  let sum = 0;
  for (let row = 0; row < numbers.length; row++) sum += Number(numbers[row]);
  return sum;
}
