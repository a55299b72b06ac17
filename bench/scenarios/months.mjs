import { month, nps, tallyBy, toRows } from 'cx-metrics';
import { compare } from '../compare.mjs';
import { fillTable, newDatabase, rowsOf } from '../duckdb.mjs';
import { named } from '../peers.mjs';

const [from, to] = [Date.UTC(2023, 0, 1), Date.UTC(2026, 0, 1)];
const names = Array.from({ length: 20 }, (_, at) => `segment ${String(at).padStart(2, '0')}`);

/** NPS by month in a zone and by segment, from columns. */
export async function scenario() {
  const rows = 1e7;
  const database = await newDatabase();
  await database.run("load icu; set timezone = 'Europe/Warsaw'");
  const duckdb = named('@duckdb/node-api');
  const net = 'sum((rating >= 9)::int) - sum((rating <= 6)::int), count(*)';
  const monthly = month('Europe/Warsaw');
  return compare({
    title: 'NPS by month in Europe/Warsaw and 20 segments, 10 million rows in columns, each checked',
    inputs: (random) => ({
      at: Float64Array.from({ length: rows }, () => Math.floor(from + random() * (to - from))),
      segment: Uint16Array.from({ length: rows }, () => random() * names.length),
      rating: Uint8Array.from({ length: rows }, () => random() * 11),
    }),
    sides: [
      {
        name: 'cx-metrics',
        run: ({ at, segment, rating }) =>
          tallyBy({ at, segment: { codes: segment, names }, rating }, [['at', monthly], 'segment'], 'rating'),
        answer: (groups) =>
          toRows(groups, ['month', 'segment'], (counts) => ({ value: nps(counts).value })).map((row) =>
            Object.values(row),
          ),
      },
      {
        name: `${duckdb}, one thread, its time zones`,
        prepare: async ({ at, segment, rating }) => {
          await fillTable(database, 'raw', {
            ts: ['DOUBLE', at],
            segment: ['USMALLINT', segment],
            rating: ['UTINYINT', rating],
          });
          await database.run(
            `create or replace table answers as select epoch_ms(ts::bigint)::timestamp at time zone 'UTC' as ts,
             strftime(epoch_ms(ts::bigint)::timestamp at time zone 'UTC', '%Y-%m') as month, segment, rating from raw`,
          );
          return database.prepare(
            `select date_trunc('month', ts) as month, segment, ${net} from answers group by all order by all`,
          );
        },
        run: (_, prepared) => rowsOf(prepared),
        answer: (groups) =>
          groups.map((/** @type {any[]} */ [start, segment, sum, count]) => [
            monthly(Number(start.micros) / 1000),
            names[segment],
            (100 * Number(sum)) / Number(count),
          ]),
      },
      {
        name: `${duckdb}, one thread, months made before`,
        prepare: async () => {
          await database.run(
            `create or replace table ready as select (year(ts) * 12 + month(ts) - 1)::usmallint as month, segment, rating from answers`,
          );
          return database.prepare(`select month, segment, ${net} from ready group by all order by all`);
        },
        run: (_, prepared) => rowsOf(prepared),
        answer: (groups) =>
          groups.map((/** @type {any[]} */ [code, segment, sum, count]) => [
            `${Math.floor(code / 12)}-${String((code % 12) + 1).padStart(2, '0')}`,
            names[segment],
            (100 * Number(sum)) / Number(count),
          ]),
      },
      {
        name: 'adding up the three columns',
        run: ({ at, segment, rating }) => {
          let sum = 0;
          for (let row = 0; row < at.length; row++) sum += Number(at[row]) + Number(segment[row]) + Number(rating[row]);
          return sum;
        },
        answer: null,
      },
    ],
    claims: [
      { other: `${duckdb}, one thread, its time zones`, atLeast: 50 },
      { other: `${duckdb}, one thread, months made before`, atLeast: 2 },
      { other: 'adding up the three columns', atMost: 3 },
    ],
  });
}
