import fc from 'fast-check';
import { openingHours, type OpeningHours, type OpeningHoursOptions } from '../../src/calendar/openingHours.ts';
import type { OpenInterval } from '../../src/calendar/readDayHours.ts';
import type { Pause } from '../../src/calendar/readPauses.ts';
import { someZone } from './oracle.ts';

/** Monday to Friday with the same intervals. */
export function weekdaysOf(day: readonly OpenInterval[]): OpeningHoursOptions['week'] {
  return { mon: day, tue: day, wed: day, thu: day, fri: day };
}

const known = new Map<string, OpeningHours>();

/** Open at all times. */
export function alwaysOpen(zone: string): OpeningHours {
  const day: readonly OpenInterval[] = [['00:00', '24:00']];
  const hours = known.get(zone) ?? openingHours({ zone, week: { ...weekdaysOf(day), sat: day, sun: day } });
  known.set(zone, hours);
  return hours;
}

/** A time of day in minutes after midnight, as text. */
export function timeOf(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Up to two intervals between two minutes of a day, which never overlap, at times so many minutes apart. */
function someIntervals(first: number, last: number, step: number): fc.Arbitrary<readonly OpenInterval[]> {
  const time = fc.integer({ min: first / step, max: last / step });
  return fc.uniqueArray(time, { maxLength: 4 }).map((times) => {
    const minutes = times.map((at) => at * step).sort((one, other) => one - other);
    const pairs: OpenInterval[] = [];
    for (let at = 0; at + 1 < minutes.length; at += 2) {
      pairs.push([timeOf(minutes[at] as number), timeOf(minutes[at + 1] as number)]);
    }
    return pairs;
  });
}

/** A day of up to two intervals, often with one past midnight, which ends by 05:00; the others start after that. */
const someDay = (step: number): fc.Arbitrary<readonly OpenInterval[]> =>
  fc
    .tuple(
      someIntervals(300, 1200, step),
      fc.option(
        fc.tuple(
          fc.integer({ min: 1200 / step + 1, max: Math.floor(1439 / step) }),
          fc.integer({ min: 0, max: 300 / step }),
        ),
      ),
    )
    .map(([day, night]) =>
      night === null ? day : [...day, [timeOf(night[0] * step), timeOf(night[1] * step)] as const],
    );

/** A day of up to two intervals at any time, none past midnight. */
const somePlainDay = (step: number): fc.Arbitrary<readonly OpenInterval[]> => someIntervals(0, 1440, step);

/** Near enough to each other that holidays are met, and that a table stays small. */
const someStart = fc.integer({ min: Date.UTC(2009, 0, 1), max: Date.UTC(2012, 0, 1) });

/** Instants within some 400 days, earliest first. */
export function closeEpochs(count: number): fc.Arbitrary<readonly number[]> {
  const steps = fc.array(fc.integer({ min: 0, max: 400 * 86_400_000 }), { minLength: count, maxLength: count });
  return fc.tuple(someStart, steps).map(([start, ahead]) => ahead.map((step) => start + step).sort((a, b) => a - b));
}

const someDate = someStart.map((epoch) => new Date(epoch).toISOString().slice(0, 10));

/** What `openingHours` takes: any zone, with or without nights, holidays and exceptions. */
function optionsOf(day: fc.Arbitrary<readonly OpenInterval[]>): fc.Arbitrary<OpeningHoursOptions> {
  return fc.record({
    zone: someZone,
    week: fc.record({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }, { requiredKeys: [] }),
    holidays: fc.array(someDate, { maxLength: 3 }),
    exceptions: fc.dictionary(someDate, day, { maxKeys: 3 }),
  });
}

/** What `openingHours` takes, of any form. */
export const someOptions: fc.Arbitrary<OpeningHoursOptions> = fc
  .constantFrom(1, 5, 30, 60)
  .chain((step) => fc.oneof(optionsOf(someDay(step)), optionsOf(somePlainDay(step))));

/** Opening hours of any form. */
export const someHours: fc.Arbitrary<OpeningHours> = someOptions.map(openingHours);

/** Up to four pauses. */
export const somePauses: fc.Arbitrary<readonly Pause[]> = fc.array(
  closeEpochs(2).map((epochs) => epochs as unknown as Pause),
  { maxLength: 4 },
);
