const longestText = 60;

/**
 * How a value that should not have come is shown in a message: short, on one line, never its inside.
 *
 * @param value - Anything.
 * @returns `11`, `"ten"`, `10n`, `null`, `an array of 3`, `a Date`, `an object`, `a function`.
 * @category misuse
 */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longestText ? `${value.slice(0, longestText)}…` : value);
  }
  if (typeof value === 'bigint') return `${value.toString()}n`;
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value instanceof Date) return 'a Date';
  if (typeof value === 'object' && value !== null) return 'an object';
  return Object.is(value, -0) ? '-0' : String(value);
}
