import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** A row of a file: texts by column. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a set, plain or gzip; a set that is missing throws. */
export function readRows(folder: string, name: string): readonly Row[] {
  const plain = join(folder, `${name}.csv`);
  const bytes = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
  return parse(bytes, { columns: true }) as Row[];
}

/** What others worked out from the same rows. */
export function readExpected(folder: string, name: string): Record<string, never> {
  return JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Record<string, never>;
}

/** A rating as it stands in a cell: a whole number, or not to be read. */
export function ratingIn(cell: string | undefined): number | 'invalid' {
  return cell !== undefined && /^\d+$/.test(cell) ? Number(cell) : 'invalid';
}
