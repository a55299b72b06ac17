import { wrongKind } from '../misuse/wrongKind.ts';

/**
 * The name of a group as text. Names come from users, so every text is a name, `''`, `'7'` and `'__proto__'` too.
 *
 * @param key - What a callback answered.
 * @param position - The row it came from, from 0; for the message.
 * @returns The key as JavaScript prints it.
 * @throws TypeError for null, undefined, NaN and objects, a Date too.
 * @category tally
 */
export function readGroupKey(key: unknown, position: number): string {
  if (typeof key === 'string') return key;
  if ((typeof key === 'number' && !Number.isNaN(key)) || typeof key === 'boolean' || typeof key === 'bigint') {
    return String(key);
  }
  throw wrongKind(
    'groupKey',
    "a group key that is text, a number, a boolean or a bigint (write row.segment ?? 'none')",
    key,
    ` at position ${position}`,
  );
}
