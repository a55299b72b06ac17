import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { newCodes } from './newCodes.ts';

/** Customers after stitching: who each of the names is. */
export interface Stitched {
  /** Names of the customers that are left. */
  readonly names: readonly string[];
  /** For each name as it came, the number of the customer it belongs to. */
  readonly codes: Uint32Array;
}

/**
 * Makes one customer of several names: `cookie-7` is `anna`, and so is whoever is said to be `cookie-7`.
 *
 * @param names - Names as they came.
 * @param sameAs - For a name, whose it is.
 * @returns The customers that are left.
 * @throws RangeError with the code `identityCycle` when names lead back to themselves, TypeError for what is no Map of names.
 * @category journey
 */
export function stitch(names: readonly string[], sameAs: ReadonlyMap<string, string>): Stitched {
  if (!(sameAs instanceof Map)) throw wrongKind('sameAs', 'sameAs as a Map from names to names', sameAs);
  const customers = newCodes();
  const codes = Uint32Array.from(names, (name) => {
    let customer = name;
    for (let steps = 0; sameAs.has(customer); steps++) {
      if (steps > sameAs.size) throw outOfRange('identityCycle', 'names that lead to one customer', name);
      const next: unknown = sameAs.get(customer);
      if (typeof next !== 'string') throw wrongKind('sameAs', 'a name of a customer in sameAs', next);
      if (next === customer) break;
      customer = next;
    }
    return customers.codeOf(customer);
  });
  return { names: customers.names, codes };
}
