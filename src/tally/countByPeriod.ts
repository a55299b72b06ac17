import { areSmall } from './answerReader.ts';
import { blockRows } from './blocksOf.ts';
import type { ColumnAnswer, ColumnKey, ColumnReaders } from './columnReaders.ts';
import { isBytes } from './isBytes.ts';
import type { GroupCounter, ToKey } from './keyCodes.ts';
import { countersFor, newGroupCounts, slotBits } from './newGroupCounts.ts';
import { mostByDigits } from './placeRows.ts';
import { isWhole, type ReadColumn } from './readColumn.ts';
import { readGroupKey } from './readGroupKey.ts';
import { type Branch, writeGroups } from './writeGroups.ts';

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
  if (counter === null) return null;
  const names = coded?.names?.map(readGroupKey) ?? [''];
  const groups = counter.names.length * names.length;
  if (groups > mostByDigits) return null;

  const counts = newGroupCounts('throw');
  const counters = countersFor(counts, groups);
  const codes = (coded?.values ?? null) as Int32Array | null;
  if (!countBlocks(counter.count, codes, names.length, ratings.values, counters)) return null;
  return writeGroups([counts], groups, (group) => {
    const period = counter.names[Math.floor(group / names.length)] as string;
    const name = names[group % names.length] as string;
    if (coded === undefined) return [period];
    return level === 0 ? [period, name] : [name, period];
  }) as Branch;
}

/** Block by block: codes and ratings are copied, so that one loop reads whatever kinds of arrays there are. */
function countBlocks(
  count: GroupCounter['count'],
  codes: Int32Array | null,
  width: number,
  ratings: Uint8Array | Int8Array,
  counters: Float64Array,
): boolean {
  const [blockCodes, slots] = [new Int32Array(blockRows), new Uint8Array(blockRows)];
  for (let position = 0; position < ratings.length; position += blockRows) {
    const end = Math.min(position + blockRows, ratings.length);
    if (codes !== null) blockCodes.set(codes.subarray(position, end));
    slots.set(ratings.subarray(position, end));
    if (!areSmall(slots)) return false;
    const rows = { codes: blockCodes.subarray(0, end - position), width, slots, bits: slotBits, counters };
    if (!count(position, rows)) return false;
  }
  return true;
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
