import { hasFields } from './rowReader.ts';

/**
 * Whether something is an object as JSON has it: of no class of its own.
 *
 * @param value - Anything.
 * @category model
 */
export function isPlain(value: unknown): value is { readonly [name: string]: unknown } {
  if (!hasFields(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
