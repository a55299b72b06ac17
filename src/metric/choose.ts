import { outOfRange } from '../misuse/outOfRange.ts';

/**
 * The method of a name.
 *
 * @param methods - Methods by name.
 * @param name - Which one is wanted.
 * @returns That method.
 * @throws RangeError for a name that is not among them.
 * @category metric
 */
export function choose<Method>(methods: { readonly [name: string]: Method }, name: string): Method {
  if (!Object.hasOwn(methods, name)) throw outOfRange('method', `a method of ${Object.keys(methods).join(', ')}`, name);
  return methods[name] as Method;
}
