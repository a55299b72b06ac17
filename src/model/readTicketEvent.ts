import type { Findings } from './newFindings.ts';
import { hasFields } from './rowReader.ts';
import type { TicketEvent } from './ticket.ts';
import { actors } from './touchpointReader.ts';

/** Every kind of event. */
export const eventKinds = ['message', 'status', 'assignment', 'merge'] as const;
/** Everything a ticket can be. */
export const ticketStatuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const;

/**
 * Reads what should be an event of a ticket.
 *
 * @param row - What stands in the list of events.
 * @param found - Where it is noted what is wrong.
 * @returns The event, when nothing was noted.
 * @category model
 */
export function readTicketEvent(row: unknown, found: Findings): TicketEvent {
  if (!hasFields<TicketEvent>(row)) {
    found.wrong([], 'an event: an object', row);
    return row as TicketEvent;
  }
  const at = found.instant('at', row.at);
  switch (row.kind) {
    case 'message':
      found.word('by', row.by, actors);
      found.flag('public', row.public);
      found.optionalName('agentId', row.agentId);
      break;
    case 'status':
      found.word('status', row.status, ticketStatuses);
      found.optionalWord('by', row.by, actors);
      found.optionalName('agentId', row.agentId);
      break;
    case 'assignment':
      found.optionalName('agentId', row.agentId);
      found.optionalText('team', row.team);
      break;
    case 'merge':
      found.name('into', row.into);
      break;
    default:
      found.word('kind', row.kind, eventKinds);
  }
  return { ...row, at } as TicketEvent;
}
