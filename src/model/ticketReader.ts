import { checkAfter, checkOrder } from './checkOrder.ts';
import type { Wrong } from './problem.ts';
import { readTicketEvent } from './readTicketEvent.ts';
import { type Draft, hasFields, readList, type RowReader } from './rowReader.ts';
import type { Ticket } from './ticket.ts';
import { actors } from './touchpointReader.ts';

/**
 * Reads rows that should be tickets, for {@link readRecords}.
 *
 * @category model
 */
export const ticketReader: RowReader<Ticket> = {
  readRow: (row, found) => {
    const before = found.count();
    if (!hasFields<Ticket>(row)) {
      found.wrong([], 'a ticket: an object', row);
      return row as Ticket;
    }
    found.name('id', row.id);
    found.optionalName('customerId', row.customerId);
    const createdAt = found.instant('createdAt', row.createdAt);
    found.optionalWord('createdBy', row.createdBy, actors);
    found.optionalText('channel', row.channel);
    found.optionalText('priority', row.priority);
    found.optionalText('category', row.category);
    const events = readList('events', row.events, readTicketEvent, found);
    const ticket = { ...row, createdAt, events } as Draft<Ticket>;
    if (found.count() === before) ticketRules(ticket, found.wrong);
    return ticket;
  },
};

/** What the fields of a ticket must be to each other. */
export function ticketRules({ id, createdAt, events }: Ticket, wrong: Wrong): void {
  const [first] = events;
  if (first !== undefined) checkAfter(['events', 0, 'at'], first.at, createdAt, 'createdAt', wrong);
  checkOrder('events', events, wrong);
  for (const [index, event] of events.entries()) {
    if (event.kind === 'merge' && event.into === id) wrong(['events', index, 'into'], 'another ticket', id);
  }
}
