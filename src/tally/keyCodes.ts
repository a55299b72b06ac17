import type { CodedColumn } from './column.ts';
import { isNumbers, isValid, nameAt, type ReadColumn } from './readColumn.ts';
import { readGroupKey } from './readGroupKey.ts';
import type { GroupKey } from './tallyBy.ts';

/** The group of every row of a column by one key: a code for each row, and the names the codes stand for. */
export interface KeyCodes {
  /** For each row, the index of its name. */
  readonly codes: ArrayLike<number>;
  /** The names; two of them may be the same. */
  readonly names: readonly string[];
  /** True when the codes came with the column, and one may have no name. */
  readonly areGiven?: boolean;
}

/** A value to the name of its group: any function, or a period of the calendar, which does a whole column at once. */
export interface ToKey {
  /** The name of the group of one value. */
  (value: never): GroupKey;
  /** The names of the groups of a column of values, where it can. */
  readonly coded?: (values: never) => CodedColumn;
  /**
   * How many rows there are of each group of a value in epoch milliseconds, each code and each small number, where it can: they stand at
   * `(group << codeBits | code) << 4 | slot`.
   */
  readonly countRows?: (
    epochs: never,
    codes: never,
    codeBits: number,
    slots: Uint8Array | Int8Array,
  ) => {
    /** The names of the groups, by number. */
    readonly names: readonly string[];
    /** One counter for each group, code and slot. */
    readonly counters: Int32Array;
  } | null;
}

/**
 * The groups of a column.
 *
 * @param column - The column, read.
 * @param toKey - A value to the name of its group, at best one that can do a whole column; null when the values are the names.
 * @returns A code for each row.
 * @throws TypeError with the position for a key that is null, undefined, NaN or an object, and what `toKey` throws.
 * @category tally
 */
export function keyCodes(column: ReadColumn, toKey: ToKey | null): KeyCodes {
  const { values, names, length } = column;
  refuseMissing(column);
  if (toKey === null) {
    return names === null
      ? written(length, (row) => values[row])
      : { codes: values as ArrayLike<number>, names: names.map(readGroupKey), areGiven: true };
  }
  const valueAt = (row: number): unknown => (names === null ? values[row] : nameAt(names, values[row], row));
  if (toKey.coded !== undefined) {
    const times =
      isNumbers(values) && names === null ? floats(values) : Array.from({ length }, (_, row) => valueAt(row));
    const { codes, names: keys } = toKey.coded(times as never);
    return { codes, names: keys.map(readGroupKey) };
  }
  return written(length, (row) => toKey(valueAt(row) as never));
}

/** A row without a value is in no group. */
function refuseMissing({ valid, length }: ReadColumn): void {
  for (let row = 0; valid !== null && row < length; row++) if (!isValid(valid, row)) readGroupKey(null, row);
}

/** Names row by row, each written once. */
function written(length: number, keyAt: (row: number) => unknown): KeyCodes {
  const codes = new Int32Array(length);
  const codeOf = new Map<unknown, number>();
  const names: string[] = [];
  for (let row = 0; row < length; row++) {
    const key = keyAt(row);
    let code = codeOf.get(key);
    if (code === undefined) {
      code = names.push(readGroupKey(key, row)) - 1;
      codeOf.set(key, code);
    }
    codes[row] = code;
  }
  return { codes, names };
}

/** Times as a period takes them. */
function floats(values: ArrayLike<number>): Float64Array {
  return values instanceof Float64Array ? values : Float64Array.from(values);
}
