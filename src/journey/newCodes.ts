/** Whole numbers in place of names, in the order in which the names were first seen. */
export interface Codes {
  /** The number of a name, from 0; a new one for a name that was not seen before. */
  readonly codeOf: (name: string) => number;
  /** The names by their numbers. */
  readonly names: readonly string[];
}

/**
 * Numbers for names of which there are few: activities, channels. From there on everything counts in arrays.
 *
 * @returns No names yet.
 * @category journey
 */
export function newCodes(): Codes {
  const codes = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    codeOf: (name) => {
      let code = codes.get(name);
      if (code === undefined) {
        code = names.length;
        codes.set(name, code);
        names.push(name);
      }
      return code;
    },
  };
}
