const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * A number as text: English digits, rounded half away from zero, never `-0`.
 *
 * @param {number} value - Any finite number.
 * @param {number} digits - Digits after the point.
 * @param {boolean} signed - Whether a plus sign is written too.
 * @returns {string} Such as `1,234.5`.
 */
export function number(value, digits = 0, signed = false) {
  return new Intl.NumberFormat('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: signed ? 'exceptZero' : 'negative',
  }).format(value);
}

/**
 * The unit a duration is best told in.
 *
 * @param {number} ms - Milliseconds; several durations are told in the unit of the longest.
 * @returns {{ name: string, short: string, ms: number, digits: number }} Minutes, hours or days.
 */
export function unitOf(ms) {
  if (ms < 2 * hour) return { name: 'minutes', short: 'min', ms: minute, digits: 1 };
  return ms < 2 * day
    ? { name: 'hours', short: 'h', ms: hour, digits: 2 }
    : { name: 'days', short: 'd', ms: day, digits: 2 };
}

/**
 * A duration as text.
 *
 * @param {number} ms - Milliseconds.
 * @param {ReturnType<typeof unitOf>} unit - Minutes, hours or days; the best for this one unless told.
 * @param {boolean} signed - Whether a plus sign is written too.
 * @returns {string} Such as `42.0 min`, `7.08 h` or `3.21 d`.
 */
export function duration(ms, unit = unitOf(ms), signed = false) {
  return `${number(ms / unit.ms, unit.digits, signed)} ${unit.short}`;
}

/**
 * A count with its noun.
 *
 * @param {number} times - How many.
 * @param {string} noun - In the singular.
 * @returns {string} Such as `1 row` or `1,234 rows`.
 */
export function counted(times, noun) {
  return `${number(times)} ${noun}${times === 1 ? '' : 's'}`;
}
