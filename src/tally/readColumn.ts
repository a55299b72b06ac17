import { badNumber } from '../misuse/badNumber.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { readArrow } from './readArrow.ts';
import type { CodedColumn, Column, ValidColumn } from './column.ts';
import { isIterable } from './eachRow.ts';

/** A typed array of numbers. */
export type Numbers =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** A column as it is read. */
export interface ReadColumn {
  /** How many rows. */
  readonly length: number;
  /** The values, or the codes of the names: numbers in a typed array, or whatever there is in an array. */
  readonly values: Numbers | ArrayLike<unknown>;
  /** What codes stand for; null where the values stand for themselves. */
  readonly names: readonly unknown[] | null;
  /** A bitmap of the rows that have a value; null when all have, as far as this is known. */
  readonly valid: Uint8Array | null;
}

/**
 * Reads a column of any kind.
 *
 * @param column - The column; not changed, and not copied where it is an array already.
 * @param name - Its name, for messages.
 * @returns The column as values, or as codes and names.
 * @throws TypeError for what is no column, RangeError for a bitmap that is too short (both with the code `column`).
 * @category tally
 */
export function readColumn(column: Column, name: string): ReadColumn {
  if (isArray(column)) return plain(column);
  if (typeof column !== 'object' || (column as unknown) === null) throw wrongKind('column', `column ${name}`, column);
  if ('codes' in column) return readCoded(column, name);
  if ('values' in column && 'valid' in column) {
    const { values, valid }: ValidColumn = column;
    return { ...plain(values), valid: checkedValid(valid, values.length, name) };
  }
  if ('getItem' in column) return plain(Array.from({ length: column.itemCount }, (_, row) => column.getItem(row)));
  const arrow = readArrow(column);
  if (arrow !== null) return arrow;
  if ('toTypedArray' in column && 'nullCount' in column) return readSeries(column as unknown as Series);
  if (isIterable(column)) return plain(Array.from(column));
  throw wrongKind('column', `column ${name} as an array, a vector, { codes, names } or { values, valid }`, column);
}

/** Whether a column is a typed array of numbers. */
export function isNumbers(values: ArrayLike<unknown>): values is Numbers {
  return ArrayBuffer.isView(values) && !isBig(values);
}

/** Whether an array can hold whole numbers alone. */
export function isWhole(values: ArrayLike<unknown>): boolean {
  return isNumbers(values) && !(values instanceof Float64Array || values instanceof Float32Array);
}

/** What a code stands for. */
export function nameAt(names: readonly unknown[], code: unknown, position: number): unknown {
  if (typeof code !== 'number' || !Object.hasOwn(names, code)) throw badCode(code, names.length, position);
  return names[code];
}

/** The error for a code that has no name. */
export function badCode(code: unknown, names: number, position: number): Error {
  return badNumber('column', `a code of ${names} names`, code, ` at position ${position}`);
}

/** Whether a row of a column has a value. */
export function isValid(valid: Uint8Array | null, row: number): boolean {
  return valid === null || (((valid[row >> 3] as number) >> (row & 7)) & 1) === 1;
}

function plain(values: ArrayLike<unknown>): ReadColumn {
  return { length: values.length, values: isBig(values) ? exactNumbers(values) : values, names: null, valid: null };
}

function isArray(column: Column): column is readonly unknown[] {
  return Array.isArray(column) || (ArrayBuffer.isView(column) && !(column instanceof DataView));
}

function isBig(values: ArrayLike<unknown>): values is BigInt64Array {
  return values instanceof BigInt64Array || values instanceof BigUint64Array;
}

/** Counts of SQL and times in 64 bits are numbers as long as they are exact; else they stay, and are refused when read. */
function exactNumbers(values: BigInt64Array): Float64Array | BigInt64Array {
  const numbers = Float64Array.from(values, Number);
  return numbers.every((number, row) => BigInt(number) === values[row]) ? numbers : values;
}

function readCoded({ codes, names, valid }: CodedColumn, name: string): ReadColumn {
  return { ...plain(codes), names, valid: checkedValid(valid ?? null, codes.length, name) };
}

function checkedValid(valid: Uint8Array | null, rows: number, name: string): Uint8Array | null {
  if (valid === null) return null;
  if (!(valid instanceof Uint8Array)) throw wrongKind('column', `valid of column ${name} as a Uint8Array`, valid);
  if (8 * valid.length < rows) {
    throw outOfRange('column', `a bit for each of ${rows} rows of column ${name}`, 8 * valid.length);
  }
  return valid;
}

/** A series of polars: numbers come in one piece when none is null. */
interface Series {
  readonly nullCount: () => number;
  readonly toTypedArray: () => Numbers;
  readonly toArray: () => readonly unknown[];
}

function readSeries(series: Series): ReadColumn {
  if (series.nullCount() > 0) return plain(series.toArray());
  try {
    return plain(series.toTypedArray());
  } catch {
    // Texts and times have none.
    return plain(series.toArray());
  }
}
