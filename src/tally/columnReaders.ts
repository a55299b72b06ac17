import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Answer } from './answer.ts';
import { type AnswerReader, answerReader } from './answerReader.ts';
import type { Column } from './column.ts';
import type { ToKey } from './keyCodes.ts';
import { type KeyReader, keyReader } from './keyReader.ts';
import { readColumn, type ReadColumn } from './readColumn.ts';

/** The key of a level by columns: the name of one, alone or with what makes the name of a group of its values. */
export type ColumnKey<Name> = Name | readonly [column: Name, toKey: ToKey];

/**
 * The answers to a question by columns: the name of one, alone, with the name of another that says how many times each was
 * given, or with what makes an answer of its values. What is null in the column did not answer.
 */
export type ColumnAnswer<Name> = Name | readonly [column: Name, times: Name | ((value: never) => Answer)];

/** What reads the columns of a record. */
export interface ColumnReaders {
  /** How many rows they have. */
  readonly length: number;
  /** The reader of a key. */
  readonly key: (key: ColumnKey<string>) => KeyReader;
  /** The reader of a question. */
  readonly answer: (answer: ColumnAnswer<string>) => AnswerReader;
  /** A column, read. */
  readonly column: (name: string) => ReadColumn;
}

/**
 * Reads a record of columns, each when it is first asked for.
 *
 * @param columns - Columns of the same length, by name.
 * @returns What reads them.
 * @throws TypeError for what is no record of columns. The readers throw TypeError for a column that is not there (code
 * `columnName`) or is none, and RangeError for columns of different length (code `columns`).
 * @category tally
 */
export function columnReaders(columns: { readonly [name: string]: Column }): ColumnReaders {
  if (typeof columns !== 'object' || (columns as unknown) === null) {
    throw wrongKind('rows', 'an iterable of rows or a record of columns', columns);
  }
  const names = Object.keys(columns);
  const known = new Map<string, ReadColumn>();
  let length: number | null = null;
  const column = (name: string): ReadColumn => {
    if (!Object.hasOwn(columns, name)) throw wrongKind('columnName', `one of the columns ${names.join(', ')}`, name);
    const read = known.get(name) ?? readColumn(columns[name] as Column, name);
    known.set(name, read);
    length ??= read.length;
    if (read.length !== length) throw outOfRange('columns', `${length} rows in column ${name}`, read.length);
    return read;
  };
  return {
    get length() {
      return length ?? column(names[0] as string).length;
    },
    column,
    key: (key) => {
      const [name, toKey] = typeof key === 'string' ? [key, null] : key;
      if (toKey !== null && typeof toKey !== 'function') throw wrongKind('callback', 'a function of a value', toKey);
      return keyReader(column(name), toKey);
    },
    answer: (answer) => {
      const [name, second] = typeof answer === 'string' ? [answer, null] : answer;
      if (typeof second === 'string') return answerReader(column(name), null, column(second));
      if (second !== null && typeof second !== 'function') throw wrongKind('callback', 'a function of a value', second);
      return answerReader(column(name), second, null);
    },
  };
}
