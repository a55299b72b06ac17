import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { instantOfWall } from './instantOfWall.ts';
import { readDateTime } from './readDateTime.ts';
import { zoneTable } from './zoneTable.ts';

/**
 * Which moment does a local time of a zone stand for?
 *
 * A date alone is its first moment. A time that the clocks skip moves forward by the length of the gap; a time that they
 * show twice is the first of the two. An offset or `Z` in the text wins over the zone. Make it once and call it for every row.
 *
 * @param zone - An IANA zone such as `'Europe/Warsaw'`, or `'UTC'`.
 * @returns A function from text (`'2017-05-13'`, `'2016-02-29T06:38'` or with a blank; seconds and a fraction are
 * optional) to a Date. It throws RangeError for text that is no such time, TypeError for what is no text.
 * @throws RangeError for a zone that is not known and for a bare offset, TypeError for what is no text.
 * @example
 * ```ts
 * import { localTime } from 'cx-metrics';
 *
 * const inWarsaw = localTime('Europe/Warsaw');
 * inWarsaw('2016-02-29T06:38').toISOString(); // => '2016-02-29T05:38:00.000Z'
 * inWarsaw('2017-05-13').toISOString(); // => '2017-05-12T22:00:00.000Z'
 * inWarsaw('2026-03-29 02:30').toISOString(); // => '2026-03-29T01:30:00.000Z'
 * inWarsaw('2016-02-29T06:38Z').toISOString(); // => '2016-02-29T06:38:00.000Z'
 * inWarsaw('29.02.2016'); // throws RangeError
 * ```
 * @see {@link day} for the key of the local date of a moment
 * @category calendar
 */
export function localTime(zone: string): (text: string) => Date {
  const table = zoneTable(zone);
  const toEpoch = (text: string): number => {
    const read = readDateTime(text);
    if (read === null) return NaN;
    if (read.offset !== null) return read.wall - read.offset;
    if (!read.hasTime) return table.firstFrom(read.wall);
    return instantOfWall(table, read.wall);
  };
  return (text) => {
    if (typeof (text as unknown) !== 'string') throw wrongKind('localTimeKind', 'a local time as text', text);
    const date = new Date(toEpoch(text));
    if (Number.isNaN(date.getTime())) {
      throw outOfRange('localTime', 'a local time such as 2016-02-29T06:38 or 2017-05-13', text);
    }
    return date;
  };
}
