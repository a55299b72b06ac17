/**
 * How a value that should not have come is shown in a message: short, on one line, never its inside.
 *
 * @param value - Anything.
 * @returns `11`, `"ten"`, `null`, `[object Array]`, `[object Date]`.
 * @category misuse
 */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return value === Object(value) ? Object.prototype.toString.call(value) : String(value);
}
