/** So often may a name meet another one in the table, on average, before the table is given up. */
const mostTries = 4;

/**
 * Whether all names are different texts.
 *
 * A `Set` takes four times as long. Here every name goes to the place in a table that its letters give, or to the next free one, and is
 * compared with those that stand in between. Names made up so that many get the same place are left to the `Set`, which no such names
 * slow down.
 *
 * @param names - Anything.
 * @returns True when no two are the same and all are texts.
 * @category journey
 */
export function areDistinct(names: readonly unknown[]): names is readonly string[] {
  const nameAt = new Int32Array(2 ** Math.ceil(Math.log2(2 * names.length + 2)));
  const mask = nameAt.length - 1;
  let tries = mostTries * names.length;
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    if (typeof name !== 'string') return false;
    let mixed = name.length;
    for (let at = 0; at < name.length; at++) mixed = Math.imul(mixed ^ name.charCodeAt(at), 0x9e3779b1);
    let place = (mixed ^ (mixed >>> 15)) & mask;
    for (; nameAt[place] !== 0; place = (place + 1) & mask) {
      if (names[(nameAt[place] as number) - 1] === name) return false;
      if (--tries < 0) return new Set(names).size === names.length && names.every((one) => typeof one === 'string');
    }
    nameAt[place] = index + 1;
  }
  return true;
}
