/** What a text says of a time: the wall clock as if it were UTC, and the offset it names, if any. */
export interface DateTimeText {
  /** Epoch milliseconds of the date and time read as UTC; midnight for a date alone. */
  readonly wall: number;
  /** Offset from UTC in milliseconds, or null when the text names none. */
  readonly offset: number | null;
  /** Whether a time of day stands beside the date. */
  readonly hasTime: boolean;
}

const dayMs = 86_400_000;
const furthest = 8.64e15;

/**
 * What does an ISO text say: which date, which time of day, which offset?
 *
 * `2026-03-22`, `2026-03-22T06:38`, or with a blank; seconds and a fraction are optional, and a fraction is cut after
 * milliseconds. An offset is `Z`, `+02`, `+0200`, `+02:00` or, as before time zones, `+01:24:00`. Read letter by letter,
 * since a row may hold a time and there may be millions of them.
 *
 * @param text - Any text.
 * @returns What it says, or null for text that is no such time: another form, month 13, February 30, 24:30.
 * @category calendar
 */
export function readDateTime(text: string): DateTimeText | null {
  const sign = text[0];
  const isLong = sign === '+' || sign === '-';
  const size = isLong ? digits(text, 1, 6) : digits(text, 0, 4);
  if (sign === '-' && size === 0) return null;
  let at = isLong ? 7 : 4;
  const date = dateFrom(text, at, sign === '-' ? -size : size);
  at += 6;
  if (Number.isNaN(date)) return null;
  if (text.length === at) return { wall: date, offset: null, hasTime: false };

  if ((text[at] !== 'T' && text[at] !== ' ') || text[at + 3] !== ':') return null;
  const hour = twoDigits(text, at + 1);
  const minute = twoDigits(text, at + 4);
  at += 6;
  let second = 0;
  let ms = 0;
  if (text[at] === ':') {
    second = twoDigits(text, at + 1);
    at += 3;
    if (text[at] === '.') {
      const end = endOfDigits(text, at + 1);
      if (end === at + 1) return null;
      const kept = Math.min(end - at - 1, 3);
      ms = digits(text, at + 1, kept) * 10 ** (3 - kept);
      at = end;
    }
  }
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return null;
  const wall = date + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
  if (text.length === at) return { wall, offset: null, hasTime: true };
  const offset = offsetFrom(text, at);
  return Number.isNaN(offset) ? null : { wall, offset, hasTime: true };
}

/** Midnight in UTC of the month and date at `-03-22`; NaN where there is none, or none that a Date can hold. */
export function dateFrom(text: string, at: number, year: number): number {
  const month = twoDigits(text, at + 1);
  const date = twoDigits(text, at + 4);
  if (text[at] !== '-' || text[at + 3] !== '-') return NaN;
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month))) return NaN;
  const midnight = daysTo(year, month, date) * dayMs;
  return Math.abs(midnight) <= furthest ? midnight : NaN;
}

/**
 * Days from 1970-01-01. Years begin in March here, so that a leap day ends one, and five months from March on have 153 days.
 * Date.UTC says the same in four times as long.
 */
function daysTo(year: number, month: number, date: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date;
  return 365 * marchYear + leapDays + dayOfYear - 719_469;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The offset that stands from here to the end, in milliseconds; NaN where there is none. */
function offsetFrom(text: string, at: number): number {
  const length = text.length - at;
  if (text[at] === 'Z') return length === 1 ? 0 : NaN;
  if (text[at] !== '+' && text[at] !== '-') return NaN;
  const hasColons = text[at + 3] === ':';
  if (hasColons ? length !== 6 && length !== 9 : length !== 3 && length !== 5 && length !== 7) return NaN;
  if (length === 9 && text[at + 6] !== ':') return NaN;
  const hours = digits(text, at + 1, 2);
  const minutes = length === 3 ? 0 : digits(text, at + (hasColons ? 4 : 3), 2);
  const seconds = length < 7 ? 0 : digits(text, text.length - 2, 2);
  if (!(hours <= 23 && minutes <= 59 && seconds <= 59)) return NaN;
  const size = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return text[at] === '-' ? 0 - size : size;
}

/** The number in two digits; NaN when there is anything else. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** The whole number in so many digits; NaN when there is anything else among them. */
export function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (!Number.isNaN(digits(text, at, 1))) at++;
  return at;
}
