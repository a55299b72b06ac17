import { isValid, isWhole, nameAt, type ReadColumn } from '../tally/readColumn.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import type { CodedNames } from './codeNames.ts';
import { type Codes, newCodes } from './newCodes.ts';

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
  const { codeOf, names: seen } = areDistinct(given, positions.length) ? newNumbers() : newCodes();
  const numbers = new Int32Array(given.length).fill(-1);
  const numberOf = (code: number, position: number): number => {
    const name = readGroupKey(nameAt(given, values[position], position), position);
    return (numbers[code] = codeOf(name) + first);
  };
  if (valid === null && isWhole(values) && positions.length === values.length) {
    return { codes: renumber(new Uint32Array(values as Uint32Array), numbers, numberOf), names: seen };
  }
  const codes = new Uint32Array(positions.length);
  for (let row = 0; row < codes.length; row++) {
    const position = positions[row] as number;
    if (!isValid(valid, position)) continue;
    const code = values[position];
    const number = typeof code === 'number' ? (numbers[code] ?? -1) : -1;
    codes[row] = number >= 0 ? number : numberOf(code as number, position);
  }
  return { codes, names: seen };
}

/** All rows, in place, so that one loop reads whatever kind of array there is. What is below 0 is far above all names here. */
function renumber(
  codes: Uint32Array,
  numbers: Int32Array,
  numberOf: (code: number, position: number) => number,
): Uint32Array {
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const number = code < numbers.length ? (numbers[code] as number) : -1;
    codes[row] = number >= 0 ? number : numberOf(code, row);
  }
  return codes;
}

/** Whether all names are different texts; not asked of more names than there are rows, most of which nobody may have. */
function areDistinct(names: readonly unknown[], rows: number): names is readonly string[] {
  return (
    names.length <= rows && new Set(names).size === names.length && names.every((name) => typeof name === 'string')
  );
}

/** The next number for each name: for names that are known to be different. */
function newNumbers(): Codes {
  const names: string[] = [];
  return { names, codeOf: (name) => names.push(name) - 1 };
}
