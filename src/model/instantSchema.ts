import * as z from 'zod';
import { readAs } from './modelSchema.ts';
import { expectedInstant, readInstant } from './readInstant.ts';

/**
 * A time: ISO text with its offset, or a Date, becomes a Date, and ISO text again when encoded.
 *
 * @returns A schema; in JSON Schema it is text of the format `date-time`.
 * @category model
 */
export function instantSchema(): z.ZodType<Date, string | Date> {
  return readAs<Date, string | Date>(z.date(), {
    read: (value, wrong) => {
      const instant = readInstant(value);
      if (instant === null) wrong([], expectedInstant, value);
      return instant as Date;
    },
    write: (instant) => instant.toISOString(),
    json: { type: 'string', format: 'date-time' },
  });
}
