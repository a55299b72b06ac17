import { month, nps, tallyBy, toRows } from 'cx-metrics';
import { compare } from '../compare.mjs';
import { fillTable, newDatabase, rowsOf } from '../duckdb.mjs';
import { named, peer } from '../peers.mjs';

const [from, to] = [Date.UTC(2023, 0, 1), Date.UTC(2026, 0, 1)];
const names = Array.from({ length: 20 }, (_, at) => `segment ${String(at).padStart(2, '0')}`);

/** NPS by month in a zone and by segment, from records to the answer. */
export async function scenario() {
  const rows = 1e6;
  const database = await newDatabase();
  await database.run("load icu; set timezone = 'Europe/Warsaw'");
  const { default: lodash } = await peer('lodash');
  const monthly = month('Europe/Warsaw');
  /** @typedef {{ at: Date, segment: string, rating: number }} Answer */
  return compare(
    /** @type {Parameters<typeof compare<readonly Answer[]>>[0]} */ ({
      title: 'NPS by month in Europe/Warsaw and 20 segments, a million records with a Date',
      inputs: (random) =>
        Array.from({ length: rows }, () => ({
          at: new Date(Math.floor(from + random() * (to - from))),
          segment: String(names[Math.floor(random() * names.length)]),
          rating: Math.floor(random() * 11),
        })),
      sides: [
        {
          name: 'cx-metrics',
          run: (records) =>
            tallyBy(records, [({ at }) => monthly(at), ({ segment }) => segment], ({ rating }) => rating),
          answer: (groups) =>
            toRows(groups, ['month', 'segment'], (counts) => ({ value: nps(counts).value })).map((row) =>
              Object.values(row),
            ),
        },
        {
          name: `${named('@duckdb/node-api')}, one thread, filling a table and asking`,
          run: async (records) => {
            // Columns first: the quickest of the ways to hand records over.
            const [at, segment, rating] = [new BigInt64Array(rows), new Uint16Array(rows), new Uint8Array(rows)];
            const codes = new Map();
            records.forEach((record, row) => {
              at[row] = BigInt(record.at.getTime());
              rating[row] = record.rating;
              let code = codes.get(record.segment);
              if (code === undefined) codes.set(record.segment, (code = codes.size));
              segment[row] = code;
            });
            await fillTable(database, 'answers', {
              ts: ['BIGINT', at],
              segment: ['USMALLINT', segment],
              rating: ['UTINYINT', rating],
            });
            const groups = await rowsOf(
              await database.prepare(
                `select date_trunc('month', epoch_ms(ts)::timestamp at time zone 'UTC') as month, segment,
               sum((rating >= 9)::int) - sum((rating <= 6)::int), count(*) from answers group by all`,
              ),
            );
            const segments = [...codes.keys()];
            return groups
              .map(([start, code, sum, count]) => [
                monthly(Number(start.micros) / 1000),
                segments[code],
                (100 * Number(sum)) / Number(count),
              ])
              .sort();
          },
        },
        {
          name: `${named('lodash')} groupBy, with our months`,
          run: (records) => {
            const groups = lodash.groupBy(
              records,
              (/** @type {Answer} */ { at, segment }) => `${monthly(at)} ${segment}`,
            );
            return lodash.mapValues(
              groups,
              (/** @type {Answer[]} */ group) =>
                (100 *
                  (lodash.sumBy(group, (/** @type {Answer} */ { rating }) => Number(rating >= 9)) -
                    lodash.sumBy(group, (/** @type {Answer} */ { rating }) => Number(rating <= 6)))) /
                group.length,
            );
          },
          answer: (groups) =>
            Object.keys(groups)
              .sort()
              .map((key) => [key.slice(0, 7), key.slice(8), groups[key]]),
        },
      ],
      claims: [
        { other: `${named('@duckdb/node-api')}, one thread, filling a table and asking`, atLeast: 12 },
        { other: `${named('lodash')} groupBy, with our months`, atLeast: 6 },
      ],
    }),
  );
}
