import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';

const bareOffset = /^(?:(?:GMT|UTC?)?[+\u2212-]|\d)/i;
const furthest = 8.64e15;
const cycleYears = 400;
const cycleMs = 146_097 * 86_400_000;

/**
 * Asks Intl for the offset of a zone, to the second: slow, so a table stands before it.
 *
 * The offset is the wall clock minus UTC; its fields are read one by one, since not every engine prints the seconds of
 * an offset.
 *
 * @param zone - An IANA zone such as `'Europe/Warsaw'`.
 * @returns A function from epoch milliseconds to the offset in milliseconds, east positive.
 * @throws RangeError for a zone that is not known and for a bare offset, TypeError for what is no text.
 * @category calendar
 */
export function offsetInZone(zone: string): (epoch: number) => number {
  if (typeof (zone as unknown) !== 'string') throw wrongKind('zoneKind', 'an IANA zone as text', zone);
  const format = formatOf(zone);
  return (epoch) => {
    const second = Math.floor(Math.min(Math.max(epoch, -furthest), furthest) / 1000) * 1000;
    const fields: { [type: string]: string } = {};
    for (const { type, value } of format.formatToParts(second)) fields[type] = value;
    const read = (name: string): number => Number(fields[name]);
    const year = fields['era'] === 'BC' ? 1 - read('year') : read('year');
    // The calendar repeats itself after 400 years: read in one cycle, since Date.UTC takes the year 26 for 1926.
    const cycles = Math.floor(year / cycleYears) - 5;
    const wall = Date.UTC(
      year - cycles * cycleYears,
      read('month') - 1,
      read('day'),
      read('hour'),
      read('minute'),
      read('second'),
    );
    return wall + cycles * cycleMs - second;
  };
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const unknown = (): RangeError => outOfRange('zone', "an IANA time zone such as 'Europe/Warsaw'", zone);
  if (bareOffset.test(zone)) throw unknown();
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw unknown();
  }
}
