import { newCodes } from './newCodes.ts';

/** Rows with a number in place of a name. */
export interface CodedNames {
  /** The number of each row's name. */
  readonly codes: Uint32Array;
  /** The names by their numbers, in the order in which they were first seen. */
  readonly names: readonly string[];
}

/**
 * Numbers for names of which there may be millions: customers, records.
 *
 * A Map looks each text up in memory before the next one can be looked at. Here all are told apart by 64 bits made of their
 * letters, in a table with open addressing, and only afterwards is each compared with the name it was taken for; that takes half
 * of the time. Should two names ever have the same bits, a Map does it again.
 *
 * @param texts - The name of each row.
 * @returns The numbers.
 * @category journey
 */
export function codeNames(texts: readonly string[]): CodedNames {
  const codes = new Uint32Array(texts.length);
  const { guess, names } = newTable();
  for (let row = 0; row < texts.length; row++) codes[row] = guess(texts[row] as string);
  for (let row = 0; row < texts.length; row++) {
    if (names[codes[row] as number] !== texts[row]) return codeByMap(texts);
  }
  return { codes, names };
}

/** The same by a Map. */
export function codeByMap(texts: readonly string[]): CodedNames {
  const { codeOf, names } = newCodes();
  return { codes: Uint32Array.from(texts, codeOf), names };
}

interface Table {
  /** The number of a name, or of one with the same bits. */
  readonly guess: (name: string) => number;
  readonly names: readonly string[];
}

function newTable(): Table {
  const names: string[] = [];
  let capacity = 1024;
  // Half of the table stays empty: 0 is an empty slot, a name stands as its number and 1.
  let slots = new Int32Array(2 * capacity);
  let firsts = new Int32Array(capacity);
  let seconds = new Int32Array(capacity);

  const grow = (): void => {
    capacity *= 2;
    slots = new Int32Array(2 * capacity);
    firsts = longer(firsts);
    seconds = longer(seconds);
    for (let code = 0; code < names.length; code++) {
      let slot = (firsts[code] as number) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = code + 1;
    }
  };
  return {
    names,
    guess: (name) => {
      let first = name.length;
      let second = 0;
      for (let index = 0; index < name.length; index++) {
        const letter = name.charCodeAt(index);
        first = Math.imul(first ^ letter, 0x01000193);
        second = Math.imul(second + letter, 0x5bd1e995) ^ (second >>> 13);
      }
      first = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d);
      first ^= first >>> 13;
      let slot = first & (slots.length - 1);
      for (;;) {
        const code = (slots[slot] as number) - 1;
        if (code < 0) break;
        if (firsts[code] === first && seconds[code] === second) return code;
        slot = (slot + 1) & (slots.length - 1);
      }
      const code = names.length;
      names.push(name);
      firsts[code] = first;
      seconds[code] = second;
      slots[slot] = code + 1;
      if (names.length === capacity) grow();
      return code;
    },
  };
}

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(2 * numbers.length);
  twice.set(numbers);
  return twice;
}
