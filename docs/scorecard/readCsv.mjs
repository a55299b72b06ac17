import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { openText } from './openText.mjs';
import { shown } from './shown.mjs';
import { Stop } from './stop.mjs';

const longestRecord = 1 << 20;
const recordsPerReport = 8192;

/**
 * Hands the records of a CSV file over one by one, the header first. The file streams through, so that its size does
 * not matter. Between values stands a comma, or a semicolon or tab when the header has no comma.
 *
 * @param {string} path - A .csv or .csv.gz file.
 * @param {(record: string[]) => void} take - Called with every record; what it throws ends the reading.
 * @param {(progress: { records: number, bytes: number, size: number }) => void} report - Called now and then.
 * @returns {Promise<void>} Settles after the last record.
 * @throws {Stop} For a file that is missing or is no CSV, with the line where it breaks.
 */
export async function readCsv(path, take, report) {
  const { beginning, streams, size, bytesRead } = await openText(path);
  let records = 0;
  let lastLine = 0;
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(beginning),
    skip_empty_lines: true,
    max_record_size: longestRecord,
    on_record: (/** @type {string[]} */ record, { lines }) => {
      lastLine = lines;
      take(record);
      // The end is told once, below.
      if (++records % recordsPerReport === 0) report({ records, bytes: Math.min(bytesRead(), size - 1), size });
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline([...streams, parser]);
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(whyUnreadable(error, path, lastLine));
  }
  if (records === 0) throw new Stop(`${shown(path)} is empty: the first line of a CSV file names its columns`);
  report({ records, bytes: size, size });
}

/**
 * @param {string} beginning - The first letters of the file.
 * @returns {string} What stands between its values.
 */
function delimiterOf(beginning) {
  const [header = ''] = beginning.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',';
}

/**
 * @param {unknown} error - What the parser or gunzip threw.
 * @param {string} path - Named in the message.
 * @param {number} lastLine - Where the last whole record ended.
 * @returns {string} One line.
 * @throws What is no fault of the file.
 */
function whyUnreadable(error, path, lastLine) {
  const name = shown(path);
  if (error instanceof CsvError) {
    const { code, message } = error;
    const counts = /expect (\d+), got (\d+) on line (\d+)/.exec(message);
    if (counts !== null) {
      return `broken row in ${name}: line ${counts[3]} has ${counts[2]} values, the header has ${counts[1]}`;
    }
    if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
      return `broken row in ${name}: a quote that opens after line ${lastLine} is not closed`;
    }
    return `broken row in ${name}: line ${Number(error['lines'])} has a quote in the wrong place`;
  }
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
    return `damaged gzip file: ${name}`;
  }
  throw error;
}
