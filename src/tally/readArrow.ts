import type { Column } from './column.ts';
import type { Numbers, ReadColumn } from './readColumn.ts';

/** Types of Arrow whose values are numbers, by its own numbering. */
const [wholeType, fractionType, dictionaryType] = [2, 3, -1];

/** What is read of a vector of Arrow. */
interface Vector {
  readonly length: number;
  readonly nullCount: number;
  readonly type: { readonly typeId: number; readonly precision?: number };
  readonly data: readonly Chunk[];
}

/** A chunk of a vector: rows that lie in one piece of memory. */
interface Chunk {
  readonly length: number;
  readonly offset: number;
  readonly nullCount: number;
  readonly values: Numbers;
  readonly nullBitmap: Uint8Array;
  readonly dictionary?: Iterable<unknown>;
}

/**
 * Reads a vector of Arrow without going through its rows: numbers as they lie in memory, texts of a dictionary as codes.
 *
 * @param column - Any column.
 * @returns The column; null when it is no such vector, or one of another type.
 * @category tally
 */
export function readArrow(column: Column): ReadColumn | null {
  if (!isVector(column)) return null;
  const chunks = column.data.filter(({ length }) => length > 0);
  const first = chunks[0];
  const isDictionary = column.type.typeId === dictionaryType;
  if (first === undefined || !(isDictionary || isNumber(column)) || typeof first.values[0] !== 'number') return null;
  // Chunks that were written one after another may each have a dictionary of their own.
  if (chunks.some(({ dictionary }) => dictionary !== first.dictionary)) return null;
  return {
    length: column.length,
    values: chunks.length === 1 ? first.values.subarray(0, first.length) : joined(chunks, column.length),
    names: isDictionary ? Array.from(first.dictionary as Iterable<unknown>) : null,
    valid: column.nullCount === 0 ? null : bitmapOf(chunks, column.length),
  };
}

function isVector(column: Column): column is Column & Vector {
  return 'data' in column && Array.isArray(column.data) && 'nullCount' in column && 'type' in column;
}

/** Numbers of 16 bits with a fraction have no typed array; whole ones of 64 bits are bigints, which are read one by one. */
function isNumber({ type }: Vector): boolean {
  return type.typeId === wholeType || (type.typeId === fractionType && type.precision !== 0);
}

function joined(chunks: readonly Chunk[], length: number): Float64Array {
  const values = new Float64Array(length);
  let from = 0;
  for (const chunk of chunks) {
    values.set(chunk.values.subarray(0, chunk.length), from);
    from += chunk.length;
  }
  return values;
}

/** A bitmap from the first row on, of chunks whose bitmaps may begin inside a byte. */
function bitmapOf(chunks: readonly Chunk[], length: number): Uint8Array {
  const valid = new Uint8Array(Math.ceil(length / 8));
  let row = 0;
  for (const { nullBitmap, nullCount, offset, length: rows } of chunks) {
    for (let at = offset; at < offset + rows; at++, row++) {
      const bit = nullCount === 0 ? 1 : ((nullBitmap[at >> 3] as number) >> (at & 7)) & 1;
      valid[row >> 3] = (valid[row >> 3] as number) | (bit << (row & 7));
    }
  }
  return valid;
}
