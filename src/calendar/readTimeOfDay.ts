import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';

/**
 * How many minutes after midnight is a time of day such as `09:30`?
 *
 * @param time - Text of two digits, a colon and two digits, `00:00` to `24:00`.
 * @param where - Which interval it stands in, for messages; starts with a blank.
 * @returns Minutes after midnight, 0 to 1440.
 * @throws RangeError for `25:00`, `9:00` and other text, TypeError for what is no text (code `timeOfDay`).
 * @category calendar
 */
export function readTimeOfDay(time: string, where: string): number {
  const form = "a time of day such as '09:00', at most '24:00'";
  if (typeof (time as unknown) !== 'string') throw wrongKind('timeOfDay', form, time, where);
  const parts = /^(\d\d):([0-5]\d)$/.exec(time);
  const minutes = parts === null ? NaN : Number(parts[1]) * 60 + Number(parts[2]);
  // Written so that NaN fails as well.
  if (!(minutes <= 1440)) throw outOfRange('timeOfDay', form, time, where);
  return minutes;
}
