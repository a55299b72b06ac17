import { isValid, nameAt, type ReadColumn } from '../tally/readColumn.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import { areDistinct } from './areDistinct.ts';
import type { CodedNames } from './codeNames.ts';
import { type Codes, newCodes } from './newCodes.ts';

/**
 * Numbers for the names of a column that has numbers for names already: each of its names is looked up once, not each row. Names
 * that nobody has get no number, those that stand twice get one.
 *
 * @param column - A column of codes and names.
 * @param positions - Which of its values are asked for; null for all.
 * @param first - The number of the first name; below it, 0 stands for no name.
 * @returns The numbers.
 * @throws TypeError for what is no name, and RangeError for a code without a name, with the position.
 * @category journey
 */
export function recode({ values, names, valid }: ReadColumn, positions: Uint32Array | null, first: 0 | 1): CodedNames {
  const given = names as readonly unknown[];
  const rows = positions?.length ?? values.length;
  // Not asked of more names than there are rows, most of which nobody may have.
  const { codeOf, names: seen } = given.length <= rows && areDistinct(given) ? newNumbers() : newCodes();
  const numbers = new Int32Array(given.length).fill(-1);
  const numberOf = (code: number, position: number): number => {
    const name = readGroupKey(nameAt(given, values[position], position), position);
    return (numbers[code] = codeOf(name) + first);
  };
  const codes = new Uint32Array(rows);
  for (let row = 0; row < codes.length; row++) {
    const position = positions === null ? row : (positions[row] as number);
    if (!isValid(valid, position)) continue;
    const code = values[position];
    const number = typeof code === 'number' ? (numbers[code] ?? -1) : -1;
    codes[row] = number >= 0 ? number : numberOf(code as number, position);
  }
  return { codes, names: seen };
}

/** The next number for each name: for names that are known to be different. */
function newNumbers(): Codes {
  const names: string[] = [];
  return { names, codeOf: (name) => names.push(name) - 1 };
}
