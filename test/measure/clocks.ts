import {
  agentWait,
  agentWork,
  type ClockOptions,
  type ClockValue,
  firstContactResolved,
  firstReply,
  firstReplyAfterBot,
  firstResolution,
  fullResolution,
  nextReplies,
  oneTouch,
  onHold,
  openAge,
  reopens,
  requesterWait,
  resolutionCycles,
  solveTime,
  type Ticket,
  timeIn,
} from 'cx-metrics';

/** Every clock that gives one time. */
export const clocks: { readonly [name: string]: (ticket: Ticket, options: ClockOptions) => ClockValue } = {
  firstReply,
  firstReplyAfterBot,
  firstResolution,
  fullResolution,
  requesterWait,
  agentWait,
  agentWork,
  onHold,
  solveTime,
  openAge,
  reopens,
  solvedTime: (ticket, options) => timeIn(ticket, ['solved', 'closed'], options),
};

/** Everything that is asked of a ticket, at once. */
export const everything = (ticket: Ticket, options: ClockOptions): unknown => [
  ...Object.values(clocks).map((clock) => clock(ticket, options)),
  nextReplies(ticket, options),
  resolutionCycles(ticket, options),
  oneTouch(ticket, options),
  firstContactResolved(ticket, options),
];
