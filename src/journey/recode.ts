import { badCode, isValid, type ReadColumn } from '../tally/readColumn.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import type { CodedNames } from './codeNames.ts';
import { newCodes } from './newCodes.ts';

/**
 * Numbers for the names of a column that has numbers for names already: each of its names is looked up once, not each row. Names
 * that nobody has get no number, those that stand twice get one.
 *
 * @param column - A column of codes and names.
 * @param positions - Which of its values are asked for.
 * @param first - The number of the first name; below it, 0 stands for no name.
 * @returns The numbers.
 * @throws TypeError for what is no name, and RangeError for a code without a name, with the position.
 * @category journey
 */
export function recode({ values, names, valid }: ReadColumn, positions: Uint32Array, first: 0 | 1): CodedNames {
  const given = names as readonly unknown[];
  const { codeOf, names: seen } = newCodes();
  const numbers = new Int32Array(given.length).fill(-1);
  const codes = new Uint32Array(positions.length);
  for (let row = 0; row < codes.length; row++) {
    const position = positions[row] as number;
    if (!isValid(valid, position)) continue;
    const code = values[position] as number;
    let number = numbers[code];
    if (number === undefined) throw badCode(code, given.length, position);
    if (number < 0) {
      number = codeOf(readGroupKey(given[code], position)) + first;
      numbers[code] = number;
    }
    codes[row] = number;
  }
  return { codes, names: seen };
}
