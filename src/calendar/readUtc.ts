import { dateFrom, digits, twoDigits } from './readDateTime.ts';

const colon = 58;
const point = 46;
const capitalT = 84;
const capitalZ = 90;

/**
 * Which moment does text in the form of `toISOString` say, `2026-03-22T10:00:00.000Z` or without milliseconds?
 *
 * Most text in records has this form. Read by itself it takes a third less time, and makes nothing that is thrown away.
 *
 * @param text - Any text.
 * @returns Epoch milliseconds; NaN for any other form, which `readDateTime` may know, and for what is no time.
 * @category calendar
 */
export function readUtc(text: string): number {
  const { length } = text;
  if ((length !== 20 && length !== 24) || text.charCodeAt(length - 1) !== capitalZ) return NaN;
  if (text.charCodeAt(10) !== capitalT || text.charCodeAt(13) !== colon || text.charCodeAt(16) !== colon) return NaN;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  const ms = length === 20 ? 0 : text.charCodeAt(19) === point ? digits(text, 20, 3) : NaN;
  // Written so that NaN fails as well.
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return NaN;
  return (
    dateFrom(text, 4, twoDigits(text, 0) * 100 + twoDigits(text, 2)) + ((hour * 60 + minute) * 60 + second) * 1000 + ms
  );
}
