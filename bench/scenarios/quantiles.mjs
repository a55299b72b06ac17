import { selectQuantiles } from 'cx-metrics/inference';
import { compare } from '../compare.mjs';
import { fillTable, newDatabase, rowsOf } from '../duckdb.mjs';
import { named, peer } from '../peers.mjs';
import { normalOf } from '../randomOf.mjs';

const shares = [0.5, 0.9, 0.95, 0.99];

/** Exact percentiles of durations. */
export async function scenario() {
  const rows = 1e7;
  const database = await newDatabase();
  const { default: polars } = await peer('nodejs-polars');
  return compare({
    title: 'Exact 50th, 90th, 95th and 99th percentile of 10 million durations',
    inputs: (random) => Float64Array.from({ length: rows }, () => Math.round(4e6 * Math.exp(1.5 * normalOf(random)))),
    sides: [
      { name: 'cx-metrics', run: (durations) => selectQuantiles(durations, shares) },
      {
        name: `${named('@duckdb/node-api')}, one thread`,
        prepare: async (durations) => {
          await fillTable(database, 'durations', { ms: ['DOUBLE', durations] });
          return database.prepare(`select quantile_cont(ms, [${shares}]) from durations`);
        },
        run: (_, prepared) => rowsOf(prepared),
        answer: ([[list]]) => list.items,
      },
      {
        name: 'Float64Array.sort',
        run: (durations) => {
          const sorted = durations.slice().sort();
          return shares.map((share) => {
            const position = (sorted.length - 1) * share;
            const [below, above] = [Number(sorted[Math.floor(position)]), Number(sorted[Math.ceil(position)])];
            return below + (position - Math.floor(position)) * (above - below);
          });
        },
      },
      {
        name: named('nodejs-polars'),
        prepare: (durations) => polars.DataFrame({ ms: polars.Series('ms', durations) }),
        run: (_, frame) =>
          frame
            .select(...shares.map((share, at) => polars.col('ms').quantile(share, 'linear').alias(String(at))))
            .row(0),
      },
    ],
    claims: [
      { other: `${named('@duckdb/node-api')}, one thread`, atLeast: 8 },
      { other: 'Float64Array.sort', atLeast: 18 },
      { other: named('nodejs-polars'), atLeast: 2.5 },
    ],
  });
}
