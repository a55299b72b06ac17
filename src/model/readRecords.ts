import { badNumber } from '../misuse/badNumber.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { checkBands } from '../scale/checkBands.ts';
import type { Scale } from '../scale/scale.ts';
import { eachRow } from '../tally/eachRow.ts';
import { type Findings, newFindings, type ReadSettings } from './newFindings.ts';
import type { Problem } from './problem.ts';
import { readByStandard, type StandardSchema } from './readByStandard.ts';
import type { RowReader } from './rowReader.ts';

/** What rows are read with: a schema or a reader of this library, or whatever implements Standard Schema. */
export type RecordSchema<Model> = RowReader<Model> | StandardSchema<Model>;

/** What `readRecords` takes. */
export interface ReadRecordsOptions {
  /** How many problems are listed; 1000 unless told. All are counted. */
  readonly maximumProblems?: number | undefined;
  /** The only stages there are, in order; any text is a stage unless told. */
  readonly stages?: readonly string[] | undefined;
  /** Scales of your own that ratings may name. */
  readonly scales?: readonly Scale[] | undefined;
}

/** What was read: the good records, and what is wrong with the other rows. */
export interface ReadRecords<Model> {
  /** The good records, in the order of their rows. */
  readonly records: readonly Model[];
  /** How many rows are bad. With the records they are all rows. */
  readonly refused: number;
  /** What is wrong, in the order of the rows. */
  readonly problems: readonly Problem[];
  /** How many problems there are, also those not listed. */
  readonly problemCount: number;
  /** Whether every problem is listed. */
  readonly allListed: boolean;
}

/**
 * Which rows are good records, and what is wrong with the others?
 *
 * Every row is read by itself: a bad one costs nothing but itself, and everything that is wrong with it is told. ISO text
 * becomes a Date, fields the model does not know are kept, no row is changed. Empty: no records and no problems.
 * Laws: `records.length + refused` is the number of rows; the records are those of the good rows alone.
 *
 * @param rows - Anything: parsed JSON, rows of a database, objects of one's own.
 * @param schema - What they should be: a schema of this library, or of any other that implements Standard Schema, which
 * is read at the speed of that library.
 * @param options - `maximumProblems` (1000), `stages`, `scales`.
 * @returns Records, problems, and how many there are of each.
 * @throws TypeError for what cannot be gone through, what is no schema or answers with a promise, and for `stages` or `scales`
 * with a schema of another library; RangeError for a number of problems that is not whole and for a scale with a gap.
 * @example
 * ```ts
 * import { readRecords, touchpointSchema } from 'cx-metrics/model';
 *
 * const rows = [
 *   { customerId: 'c1', at: '2026-03-22T10:00:00Z', channel: 'chat', page: '/help' },
 *   { customerId: 'c2', at: '2026-03-22T10:00:00', valence: 3 },
 * ];
 * const { records, refused, problems } = readRecords(rows, touchpointSchema);
 * records; // => [{ customerId: 'c1', at: new Date('2026-03-22T10:00:00Z'), channel: 'chat', page: '/help' }]
 * refused; // => 1
 * problems.map(({ index, path, got }) => [index, path, got]);
 * // => [[1, ['at'], '"2026-03-22T10:00:00"'], [1, ['valence'], '3']]
 * readRecords(rows, touchpointSchema, { maximumProblems: 1 }).allListed; // => false
 * readRecords([], touchpointSchema).records; // => []
 * readRecords('rows', touchpointSchema); // throws TypeError
 * ```
 * @category model
 */
export function readRecords<Model>(
  rows: Iterable<unknown>,
  schema: RecordSchema<Model>,
  options?: ReadRecordsOptions,
): ReadRecords<Model> {
  const found = newFindings(readSettings(options));
  const readRow = rowReaderOf(schema, options);
  const records: Model[] = [];
  let refused = 0;
  eachRow(rows, (row, index) => {
    const before = found.count();
    found.turnTo(index);
    let record: Model | undefined;
    try {
      record = readRow(row, found);
    } catch (error) {
      // A row may be alive: a getter of somebody else's that throws makes a bad row. A schema of the wrong kind is no row.
      if (isMisuse(error)) throw error;
      found.wrong([], 'a row that can be read', error instanceof Error ? error.message : error);
    }
    if (found.count() === before) records.push(record as Model);
    else refused++;
  });
  const { problems, count } = found;
  return { records, refused, problems, problemCount: count(), allListed: problems.length === count() };
}

function isMisuse(error: unknown): boolean {
  return error instanceof TypeError && (error as TypeError & { readonly code?: unknown }).code === 'asyncSchema';
}

function rowReaderOf<Model>(
  schema: RecordSchema<Model>,
  options: ReadRecordsOptions | undefined,
): (row: unknown, found: Findings) => Model {
  if (Object(schema) !== schema || !('readRow' in schema || '~standard' in schema)) {
    throw wrongKind('schema', 'a schema, such as touchpointSchema', schema);
  }
  if ('readRow' in schema) return schema.readRow;
  if (options?.stages !== undefined || options?.scales !== undefined) {
    throw wrongKind('schema', 'a schema of this library, which knows of stages and scales', schema);
  }
  return (row, found) => readByStandard(schema, row, found);
}

function readSettings(options: ReadRecordsOptions | undefined): ReadSettings {
  checkOptions(options);
  const { maximumProblems = 1000, stages, scales = [] } = options ?? {};
  if (!(Number.isSafeInteger(maximumProblems) && maximumProblems >= 0)) {
    throw badNumber('maximumProblems', 'a whole maximumProblems from 0', maximumProblems);
  }
  if (stages !== undefined && !(isList(stages) && stages.every((stage) => typeof stage === 'string'))) {
    throw wrongKind('stages', 'a list of stages', stages);
  }
  if (!isList(scales)) throw wrongKind('scales', 'a list of scales', scales);
  scales.forEach(checkBands);
  return {
    maximumProblems,
    stages: stages ?? null,
    scales: new Map(scales.map((scale) => [scale.name, scale])),
  };
}

/** Array.isArray, for lists that are not to be changed. */
function isList(value: readonly unknown[]): boolean {
  return Array.isArray(value);
}
