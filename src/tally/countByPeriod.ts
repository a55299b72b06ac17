import type { ColumnAnswer, ColumnKey, ColumnReaders } from './columnReaders.ts';
import { isBytes } from './isBytes.ts';
import type { ToKey } from './keyCodes.ts';
import { countersFor, newGroupCounts, slotBits } from './newGroupCounts.ts';
import { isWhole, type ReadColumn } from './readColumn.ts';
import { readGroupKey } from './readGroupKey.ts';
import { type Branch, writeGroups } from './writeGroups.ts';

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

  const names = coded?.names?.map(readGroupKey) ?? [''];
  if (names.length === 0 || names.length > mostNames) return null;
  const codeBits = 32 - Math.clz32(names.length - 1);
  const counted = toKeyOf(keys[level]).countRows?.(
    times.values as never,
    (coded?.values ?? null) as never,
    codeBits,
    ratings.values,
  );
  if (counted === undefined || counted === null) return null;
  const groups = counted.names.length * names.length;
  const counts = newGroupCounts('throw');
  if (!copyCounters(counted.counters, codeBits, names.length, countersFor(counts, groups))) return null;
  return writeGroups([counts], groups, (group) => {
    const period = counted.names[Math.floor(group / names.length)] as string;
    const name = names[group % names.length] as string;
    if (coded === undefined) return [period];
    return level === 0 ? [period, name] : [name, period];
  }) as Branch;
}

/** From the counters of each period and code to those of each group; false when a code was counted that no name has. */
function copyCounters(counters: Int32Array, codeBits: number, names: number, flat: Float64Array): boolean {
  const codeMask = (1 << codeBits) - 1;
  for (let pair = 0; pair < counters.length >> smallBits; pair++) {
    const code = pair & codeMask;
    const group = (pair >> codeBits) * names + code;
    for (let answer = 0; answer < 1 << smallBits; answer++) {
      const times = counters[(pair << smallBits) | answer] as number;
      if (times === 0) continue;
      if (code >= names) return false;
      flat[(group << slotBits) | answer] = times;
    }
  }
  return true;
}

function isPeriod(key: ColumnKey<string>): boolean {
  return typeof key !== 'string' && typeof key[1] === 'function' && key[1].countRows !== undefined;
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
