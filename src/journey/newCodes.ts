/** Whole numbers in place of names, in the order in which the names were first seen. */
export interface Codes {
  /** The number of a name, from 0; a new one for a name that was not seen before. */
  readonly codeOf: (name: string) => number;
  /** The names by their numbers. */
  readonly names: readonly string[];
}

/**
 * Numbers for names: customers, activities, records. A name is looked up once for each touchpoint, and from there on everything
 * counts in arrays.
 *
 * A table with open addressing: a Map hashes each text through the engine's own memory of it, which for a million names that
 * were just read costs more than half of all the time.
 *
 * @returns No names yet.
 * @category journey
 */
export function newCodes(): Codes {
  const names: string[] = [];
  let capacity = 1024;
  // Half of the table stays empty: 0 is an empty slot, a name stands as its number and 1.
  let slots = new Int32Array(2 * capacity);
  let hashes = new Int32Array(capacity);

  const grow = (): void => {
    capacity *= 2;
    slots = new Int32Array(2 * capacity);
    const before = hashes;
    hashes = new Int32Array(capacity);
    hashes.set(before);
    for (let code = 0; code < names.length; code++) {
      let slot = (hashes[code] as number) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = code + 1;
    }
  };
  return {
    names,
    codeOf: (name) => {
      const hash = hashOf(name);
      const last = slots.length - 1;
      let slot = hash & last;
      for (;;) {
        const code = (slots[slot] as number) - 1;
        if (code < 0) break;
        if (hashes[code] === hash && names[code] === name) return code;
        slot = (slot + 1) & last;
      }
      const code = names.length;
      names.push(name);
      hashes[code] = hash;
      slots[slot] = code + 1;
      if (names.length === capacity) grow();
      return code;
    },
  };
}

function hashOf(name: string): number {
  let hash = name.length;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash, 0x01000193) ^ name.charCodeAt(index);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
