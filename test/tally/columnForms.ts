import type { Column } from 'cx-metrics';
import fc from 'fast-check';

/** A bitmap as in Arrow of the values that are there. */
export function bitmapOf(values: readonly unknown[]): Uint8Array {
  const valid = new Uint8Array(Math.ceil(values.length / 8));
  values.forEach((value, row) => {
    if (value !== null) valid[row >> 3] = (valid[row >> 3] as number) | (1 << (row & 7));
  });
  return valid;
}

const zeros = (values: readonly (number | null)[]): number[] => values.map((value) => value ?? 0);

/** Columns of every form that hold the same whole numbers from 0 to 100, or null. */
export const numberForms: Readonly<Record<string, (values: readonly (number | null)[]) => Column>> = {
  array: (values) => [...values],
  set: (values) => ({ [Symbol.iterator]: () => values[Symbol.iterator]() }),
  bytes: (values) => ({ values: Uint8Array.from(zeros(values)), valid: bitmapOf(values) }),
  'signed bytes': (values) => ({ values: Int8Array.from(zeros(values)), valid: bitmapOf(values) }),
  'whole numbers': (values) => ({ values: Int16Array.from(zeros(values)), valid: bitmapOf(values) }),
  fractions: (values) => ({ values: Float64Array.from(zeros(values)), valid: bitmapOf(values) }),
  'an array with a bitmap': (values) => ({ values: zeros(values), valid: bitmapOf(values) }),
  '64 bits': (values) => ({ values: BigInt64Array.from(zeros(values).map(BigInt)), valid: bitmapOf(values) }),
  DuckDB: (values) => ({ itemCount: values.length, getItem: (row: number) => values[row] }),
  polars: (values) =>
    ({
      nullCount: () => values.filter((value) => value === null).length,
      toTypedArray: () => Float64Array.from(zeros(values)),
      toArray: () => [...values],
      [Symbol.iterator]: () => values[Symbol.iterator](),
    }) as unknown as Column,
};

/** Columns of every form that hold the same texts. */
export const textForms: Readonly<Record<string, (values: readonly string[]) => Column>> = {
  array: (values) => [...values],
  'codes and names': (values) => {
    const names = [...new Set(values)].reverse();
    return { codes: Uint8Array.from(values, (value) => names.indexOf(value)), names };
  },
  'names that are written twice': (values) => {
    const names = [...new Set(values), ...new Set(values)];
    return {
      codes: Uint16Array.from(values, (value, row) => names.indexOf(value) + (row % 2) * (names.length / 2)),
      names,
    };
  },
  'plain codes': (values) => {
    const names = [...new Set(values)];
    return { codes: values.map((value) => names.indexOf(value)), names };
  },
  DuckDB: (values) => ({ itemCount: values.length, getItem: (row: number) => values[row] }),
};

export const someNumberForm: fc.Arbitrary<string> = fc.constantFrom(...Object.keys(numberForms));
export const someTextForm: fc.Arbitrary<string> = fc.constantFrom(...Object.keys(textForms));
