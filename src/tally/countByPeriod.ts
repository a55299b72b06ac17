import type { ColumnAnswer, ColumnKey, ColumnReaders } from './columnReaders.ts';
import { isBytes } from './isBytes.ts';
import type { GroupCounter, ToKey } from './keyCodes.ts';
import { countersFor, newGroupCounts, slotBits } from './newGroupCounts.ts';
import { mostByDigits } from './placeRows.ts';
import { isWhole, type ReadColumn } from './readColumn.ts';
import { readGroupKey } from './readGroupKey.ts';
import { type Branch, writeGroups } from './writeGroups.ts';

/** Four times as many rows as elsewhere, since a row takes two bytes. */
const blockRows = 2 ** 14;
/** A byte is the code of one of these; 255 is what is none. */
const mostNames = 255;
/** The bits of a small answer, 0 to 15. */
const smallBits = 4;

/**
 * Ratings in bytes by the period of a time, or by that and a column of codes: what a dashboard asks for most, in one loop.
 *
 * @param columns - What reads the columns.
 * @param keys - The levels.
 * @param questions - The questions.
 * @returns The groups; null where there is more to it, an answer that is no small number or a row that has to be refused: then
 * `tallyColumns` does it.
 * @throws As the readers of columns do.
 * @category tally
 */
export function countByPeriod(
  columns: ColumnReaders,
  keys: readonly ColumnKey<string>[],
  questions: readonly ColumnAnswer<string>[],
): Branch | null {
  const level = keys.findIndex(isPeriod);
  const [answer, second] = questions;
  if (level < 0 || keys.length > 2 || typeof answer !== 'string' || second !== undefined) return null;
  const read = keys.map((key) => columns.column(typeof key === 'string' ? key : key[0]));
  const [times, coded, ratings] = [read[level] as ReadColumn, read[1 - level], columns.column(answer)];
  if (coded !== undefined && (typeof keys[1 - level] !== 'string' || !areCodes(coded))) return null;
  if (!areValues(times) || !(times.values instanceof Float64Array) || !areValues(ratings) || !isBytes(ratings.values)) {
    return null;
  }

  const counter = toKeyOf(keys[level]).counter?.(times.values as never) ?? null;
  if (counter === null || !isLittleEndian()) return null;
  const names = coded?.names?.map(readGroupKey) ?? [''];
  const groups = counter.names.length * names.length;
  if (groups === 0 || groups > mostByDigits || names.length > mostNames) return null;

  const codeBits = 32 - Math.clz32(names.length - 1);
  const counters = new Float64Array(counter.names.length << (codeBits + smallBits));
  const codes = coded === undefined ? null : unsigned(coded.values as Int32Array);
  if (!countBlocks(counter.count, codes, codeBits, ratings.values, counters)) return null;
  const counts = newGroupCounts('throw');
  if (!copyCounters(counters, codeBits, names.length, countersFor(counts, groups))) return null;
  return writeGroups([counts], groups, (group) => {
    const period = counter.names[Math.floor(group / names.length)] as string;
    const name = names[group % names.length] as string;
    if (coded === undefined) return [period];
    return level === 0 ? [period, name] : [name, period];
  }) as Branch;
}

/** Block by block, as bytes: so one loop reads whatever kinds of arrays there are, and four rows at once. */
function countBlocks(
  count: GroupCounter['count'],
  codes: Uint32Array | null,
  codeBits: number,
  ratings: Uint8Array | Int8Array,
  counters: Float64Array,
): boolean {
  // A code from 255 on is written as 255, which no name has.
  const [blockCodes, blockRatings] = [new Uint8ClampedArray(blockRows), new Uint8Array(blockRows)];
  const [codeWords, ratingWords] = [new Int32Array(blockCodes.buffer), new Int32Array(blockRatings.buffer)];
  for (let position = 0; position < ratings.length; position += blockRows) {
    const length = Math.min(blockRows, ratings.length - position);
    if (codes !== null) blockCodes.set(codes.subarray(position, position + length));
    blockRatings.set(ratings.subarray(position, position + length));
    if (!count(position, { length, codes: codeWords, codeBits, slots: ratingWords, counters })) return false;
  }
  return true;
}

/** From the counters of each period and code to those of each group; false when a code was counted that no name has. */
function copyCounters(counters: Float64Array, codeBits: number, names: number, flat: Float64Array): boolean {
  for (let at = 0; at < counters.length; at++) {
    if (counters[at] === 0) continue;
    const code = (at >> smallBits) & ((1 << codeBits) - 1);
    if (code >= names) return false;
    const group = (at >> (smallBits + codeBits)) * names + code;
    flat[(group << slotBits) | (at & 15)] = counters[at] as number;
  }
  return true;
}

/** The same bytes without a sign: what was below 0 is far above all names. */
function unsigned({ buffer, byteOffset, length, BYTES_PER_ELEMENT: bytes }: Int32Array): Uint32Array {
  const Unsigned = bytes === 1 ? Uint8Array : bytes === 2 ? Uint16Array : Uint32Array;
  return new Unsigned(buffer as ArrayBuffer, byteOffset, length) as Uint32Array;
}

/** Whether the first byte of a number is its lowest, as on all but a few machines. */
function isLittleEndian(): boolean {
  return new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
}

function isPeriod(key: ColumnKey<string>): boolean {
  return typeof key !== 'string' && typeof key[1] === 'function' && key[1].counter !== undefined;
}

function toKeyOf(key: ColumnKey<string> | undefined): ToKey {
  return (key as readonly [string, ToKey])[1];
}

/** Values that stand for themselves, in every row. */
function areValues({ names, valid }: ReadColumn): boolean {
  return names === null && valid === null;
}

/** Codes of whole numbers, in every row. */
function areCodes({ values, names, valid }: ReadColumn): boolean {
  return names !== null && valid === null && isWhole(values);
}
