import { peer } from './peers.mjs';

/**
 * A database in memory, on one thread.
 *
 * @returns {Promise<any>} A connection.
 */
export async function newDatabase() {
  const { DuckDBInstance } = await peer('@duckdb/node-api');
  return (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
}

/**
 * Fills a table with columns, the quickest way there is from typed arrays.
 *
 * @param {any} connection
 * @param {string} table
 * @param {Record<string, readonly [type: string, values: any]>} columns - Types as DuckDB names them.
 */
export async function fillTable(connection, table, columns) {
  const duckdb = await peer('@duckdb/node-api');
  const names = Object.keys(columns);
  const types = Object.values(columns).map(([type]) => type);
  const values = Object.values(columns).map(([, column]) => column);
  await connection.run(
    `create or replace table ${table} (${names.map((name, at) => `${name} ${types[at]}`).join(', ')})`,
  );
  const appender = await connection.createAppender(table);
  const chunk = duckdb.DuckDBDataChunk.create(types.map((type) => duckdb[type]));
  for (let from = 0; from < values[0].length; from += 2048) {
    chunk.rowCount = Math.min(2048, values[0].length - from);
    values.forEach((column, at) => {
      const vector = chunk.getColumnVector(at);
      vector.items.set(column.subarray(from, from + chunk.rowCount));
      vector.flush();
    });
    appender.appendDataChunk(chunk);
  }
  appender.flushSync();
  appender.closeSync();
}

/**
 * Rows of a query that was prepared.
 *
 * @param {any} prepared
 * @returns {Promise<any[][]>}
 */
export async function rowsOf(prepared) {
  return (await prepared.runAndReadAll()).getRows();
}
