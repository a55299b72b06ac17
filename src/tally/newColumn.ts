import { blockRows } from './blocksOf.ts';
import type { CodedColumn, ValidColumn } from './column.ts';
import { packNumbers } from './packNumbers.ts';
import { isLeftOutWord } from './readAnswer.ts';
import { isValid, type Numbers } from './readColumn.ts';
import type { GroupKey } from './tallyBy.ts';

/** What a row may say in a column. A Date is its epoch milliseconds; null and undefined are no value. */
export type Field = GroupKey | Date | null | undefined;

/** A column as `columns` holds it: numbers in a typed array, with a bitmap where some are missing; all else as codes. */
export type HeldColumn = Numbers | ValidColumn | CodedColumn;

/** A value that has no place in its column. */
export interface BadField {
  /** Which row, from 0. */
  readonly position: number;
  /** What stands there. */
  readonly got: unknown;
}

/** A column while it is being made. */
export interface NewColumn {
  /** Takes the values of a block of rows, in order: `blockRows` of them, fewer in the last block only. */
  readonly add: (values: readonly unknown[], length: number) => void;
  /** The column; what is bad in it stands there as `'invalid'`. */
  readonly held: () => HeldColumn;
  /** What is bad, in the order of the rows: the first ones, and how many there are. */
  readonly bad: () => { readonly first: readonly BadField[]; readonly count: number };
  /** Whether it holds numbers rather than texts. Text among them is bad then, unless it is a word for no answer. */
  readonly isNumeric: () => boolean;
}

/** A block of rows: each has a number, or the name with a code one below, or no value. */
interface Block {
  readonly numbers: Float64Array | null;
  readonly codes: Int32Array | null;
  readonly valid: Uint8Array | null;
}

/** So many bad values are kept; all are counted. */
const keptBad = 1000;

/**
 * A column, empty. It is kept in blocks, so that none is copied to make room.
 *
 * @returns What takes values and gives the column.
 * @category tally
 */
export function newColumn(): NewColumn {
  const blocks: Block[] = [];
  const codeOf = new Map<GroupKey, number>();
  const bad: BadField[] = [];
  const seen = { rows: 0, numbers: 0, texts: 0, bad: 0 };

  const codeFor = (field: unknown, position: number): number => {
    if (typeof field === 'string') {
      if (!isLeftOutWord(field)) seen.texts++;
      return codeIn(codeOf, field);
    }
    if (typeof field === 'boolean' || typeof field === 'bigint') return codeIn(codeOf, field);
    if (seen.bad++ < keptBad) bad.push({ position, got: field });
    return codeIn(codeOf, 'invalid');
  };
  const add = (values: readonly unknown[], length: number): void => {
    let numbers: Float64Array | null = null;
    let codes: Int32Array | null = null;
    let valid: Uint8Array | null = null;
    for (let row = 0; row < length; row++) {
      const field = values[row];
      const number = numberOf(field);
      if (number !== null) {
        numbers ??= new Float64Array(blockRows);
        numbers[row] = number;
        seen.numbers++;
      } else if (field === null || field === undefined) {
        valid ??= new Uint8Array(blockRows >> 3).fill(255);
        valid[row >> 3] = (valid[row >> 3] as number) & ~(1 << (row & 7));
      } else {
        codes ??= new Int32Array(blockRows);
        codes[row] = 1 + codeFor(field, seen.rows + row);
      }
    }
    blocks.push({ numbers, codes, valid });
    seen.rows += length;
  };

  const isNumeric = (): boolean => seen.numbers >= seen.texts;
  const isBadName = (name: GroupKey): boolean => isNumeric() && typeof name === 'string' && !isLeftOutWord(name);
  const badTexts = (): readonly BadField[] => {
    const names = [...codeOf.keys()];
    const found: BadField[] = [];
    blocks.forEach(({ codes }, block) => {
      for (let row = 0; codes !== null && row < codes.length && found.length < keptBad; row++) {
        const got = names[(codes[row] as number) - 1];
        if (got !== undefined && isBadName(got)) found.push({ position: blockRows * block + row, got });
      }
    });
    return found;
  };
  return {
    add,
    isNumeric,
    bad: () => ({
      first: [...bad, ...badTexts()].sort((a, b) => a.position - b.position).slice(0, keptBad),
      count: seen.bad + (isNumeric() ? seen.texts : 0),
    }),
    held: () => {
      const valid = joinBitmaps(blocks, seen.rows);
      if (codeOf.size === 0) {
        const values = packNumbers(joinNumbers(blocks, seen.rows));
        return valid === null ? values : { values, valid };
      }
      const codes = packNumbers(joinCodes(blocks, seen.rows, codeOf));
      const names = [...codeOf.keys()].map((name) => (isBadName(name) ? 'invalid' : name));
      return valid === null ? { codes, names } : { codes, names, valid };
    },
  };
}

/** A finite number, a time, or a bigint that is exact as a number. */
function numberOf(field: unknown): number | null {
  if (typeof field === 'string') return null;
  if (typeof field === 'number') return Number.isFinite(field) ? field + 0 : null;
  if (field instanceof Date) return numberOf(field.getTime());
  return typeof field === 'bigint' && (field as unknown) == Number(field) ? Number(field) : null;
}

function codeIn(codes: Map<GroupKey, number>, name: GroupKey): number {
  const known = codes.get(name);
  if (known === undefined) codes.set(name, codes.size);
  return known ?? codes.size - 1;
}

/** The numbers of all rows; 0 where there is none, which means nothing there. */
function joinNumbers(blocks: readonly Block[], rows: number): Float64Array {
  const joined = new Float64Array(rows);
  blocks.forEach(({ numbers }, block) => {
    const from = blockRows * block;
    if (numbers !== null) joined.set(numbers.subarray(0, rows - from), from);
  });
  return joined;
}

/** The codes of all rows. Numbers are names here, too. */
function joinCodes(blocks: readonly Block[], rows: number, codeOf: Map<GroupKey, number>): Int32Array {
  const joined = new Int32Array(rows);
  blocks.forEach(({ numbers, codes, valid }, block) => {
    const from = blockRows * block;
    for (let row = 0; row < blockRows && from + row < rows; row++) {
      const code = codes === null ? 0 : (codes[row] as number);
      if (code > 0) joined[from + row] = code - 1;
      else if (numbers !== null && isValid(valid, row)) joined[from + row] = codeIn(codeOf, numbers[row] as number);
    }
  });
  return joined;
}

function joinBitmaps(blocks: readonly Block[], rows: number): Uint8Array | null {
  if (blocks.every(({ valid }) => valid === null)) return null;
  const joined = new Uint8Array(Math.ceil(rows / 8)).fill(255);
  blocks.forEach(({ valid }, block) => {
    const from = (blockRows >> 3) * block;
    if (valid !== null) joined.set(valid.subarray(0, joined.length - from), from);
  });
  return joined;
}
