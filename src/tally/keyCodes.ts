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
  /** Counts rows by the group of a value in epoch milliseconds, where it can. */
  readonly counter?: (epochs: never) => {
    /** The names of the groups, by number. */
    readonly names: readonly string[];
    /** Counts rows from a position on, each at `(group << codeBits | code) << 4 | slot`. */
    readonly count: (
      position: number,
      rows: {
        /** How many rows. */
        readonly length: number;
        /** The code of each row, four bytes to a number, the first one lowest. */
        readonly codes: Int32Array;
        /** How many bits a code has. */
        readonly codeBits: number;
        /** The slot of each row, below 16, four bytes to a number, the first one lowest. */
        readonly slots: Int32Array;
        /** One counter for each group, code and slot. */
        readonly counters: Float64Array;
      },
    ) => boolean;
  } | null;
}

/** What counts rows by their group. */
export type GroupCounter =
  NonNullable<ToKey['counter']> extends (epochs: never) => infer Counter ? NonNullable<Counter> : never;

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
