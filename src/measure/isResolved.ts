import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { TicketStatus } from '../model/ticket.ts';

/**
 * Whether a ticket in this state is resolved: solved, or closed for good.
 *
 * @param status - The state.
 * @returns True for `'solved'` and `'closed'`.
 * @throws RangeError for text that is no state, TypeError for another kind (code `ticketStatus`).
 * @category measure
 */
export function isResolved(status: TicketStatus): boolean {
  switch (status) {
    case 'solved':
    case 'closed':
      return true;
    case 'new':
    case 'open':
    case 'pending':
    case 'hold':
      return false;
  }
  const expected = 'a state of new, open, pending, hold, solved, closed';
  throw (typeof status === 'string' ? outOfRange : wrongKind)('ticketStatus', expected, status);
}
