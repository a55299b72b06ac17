import type { TicketStatus } from '../model/ticket.ts';

/** Names of the clocks that add up the time in some states. */
export type StatusClock = 'requesterWait' | 'agentWait' | 'agentWork' | 'onHold' | 'solveTime';

/** Which states each of them adds up. */
export const statusClocks: { readonly [clock in StatusClock]: readonly TicketStatus[] } = {
  requesterWait: ['new', 'open', 'hold'],
  agentWait: ['pending'],
  agentWork: ['new', 'open'],
  onHold: ['hold'],
  solveTime: ['new', 'open', 'pending', 'hold'],
};
