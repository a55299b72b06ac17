import type { GroupKey } from './tallyBy.ts';

/**
 * A column of values, one for each row: a typed array, an array, a vector of Arrow, DuckDB or polars, a column of arquero, or
 * one of the two below. What is null in it stays null: an Arrow vector is taken as it is, never as its `toArray()`.
 */
export type Column = Iterable<unknown> | CodedColumn | ValidColumn | VectorWithItems;

/** A column of names, each written once: `names[codes[row]]`. */
export interface CodedColumn {
  /** For each row, the index of its name. */
  readonly codes: ArrayLike<number>;
  /** The names. */
  readonly names: readonly GroupKey[];
  /** Which rows have one; all of them unless told. A bitmap as in Arrow: bit `row % 8` of byte `row / 8`. */
  readonly valid?: Uint8Array | null | undefined;
}

/** A column of which not every row has a value. */
export interface ValidColumn {
  /** The values; what stands in a row without one means nothing. */
  readonly values: ArrayLike<unknown>;
  /** Which rows have one. A bitmap as in Arrow: bit `row % 8` of byte `row / 8`. */
  readonly valid: Uint8Array;
}

/** What DuckDB gives for a column of a chunk. */
export interface VectorWithItems {
  /** How many rows. */
  readonly itemCount: number;
  /** The value of a row, null where there is none. */
  getItem(row: number): unknown;
}

/** Columns of the same length, by name. */
export interface Columns {
  /** The values of one field. */
  readonly [name: string]: Column;
}

/** The same for a type whose names are known. */
export type ColumnsOf<C> = { readonly [name in keyof C]: Column };
