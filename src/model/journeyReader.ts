import { checkOrder } from './checkOrder.ts';
import type { Journey } from './journey.ts';
import type { Wrong } from './problem.ts';
import { type Draft, hasFields, readList, type RowReader } from './rowReader.ts';
import { touchpointReader } from './touchpointReader.ts';

/**
 * Reads rows that should be journeys, for {@link readRecords}.
 *
 * @category model
 */
export const journeyReader: RowReader<Journey> = {
  readRow: (row, found) => {
    const before = found.count();
    if (!hasFields<Journey>(row)) {
      found.wrong([], 'a journey: an object', row);
      return row as Journey;
    }
    found.name('id', row.id);
    found.name('customerId', row.customerId);
    found.optionalText('outcome', row.outcome);
    const touchpoints = readList('touchpoints', row.touchpoints, touchpointReader.readRow, found);
    const journey = { ...row, touchpoints } as Draft<Journey>;
    if (found.count() === before) journeyRules(journey, found.wrong);
    return journey;
  },
};

/** What the fields of a journey must be to each other. */
export function journeyRules({ touchpoints }: Journey, wrong: Wrong): void {
  checkOrder('touchpoints', touchpoints, wrong);
}
