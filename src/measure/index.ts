export { agentWait } from './agentWait.ts';
export { agentWork } from './agentWork.ts';
export { answerOf } from './answerOf.ts';
export type { AsOfOptions, ClockOptions } from './clockOptions.ts';
export type { SchedulePolicy } from './countedUntil.ts';
export { firstContactResolved } from './firstContactResolved.ts';
export { firstPer } from './firstPer.ts';
export { firstReply } from './firstReply.ts';
export { firstReplyAfterBot } from './firstReplyAfterBot.ts';
export { firstResolution } from './firstResolution.ts';
export { fullResolution } from './fullResolution.ts';
export {
  type JoinedFeedback,
  type JoinedRow,
  joinFeedback,
  type JoinFeedbackOptions,
  type MissingReference,
} from './joinFeedback.ts';
export { latestPer } from './latestPer.ts';
export {
  type MergedTicket,
  type MergedTickets,
  type MergePolicy,
  mergeTickets,
  type MergeTicketsOptions,
} from './mergeTickets.ts';
export { nextReplies } from './nextReplies.ts';
export { oneTouch, type OneTouchOptions } from './oneTouch.ts';
export type { OnePer, OnePerOptions } from './onePer.ts';
export { onHold } from './onHold.ts';
export { openAge } from './openAge.ts';
export { type Presentations, presentationsOf } from './presentationsOf.ts';
export type { Rate } from './rate.ts';
export type { ClockValue } from './readClock.ts';
export type { ResponseStage } from './readStage.ts';
export { reopens } from './reopens.ts';
export { requesterWait } from './requesterWait.ts';
export { type ResolutionCycle, resolutionCycles } from './resolutionCycles.ts';
export {
  type PeopleResponses,
  responseFunnel,
  type ResponseFunnel,
  type ResponseFunnelOptions,
  type Responses,
  type ResponseStages,
} from './responseFunnel.ts';
export { solveTime } from './solveTime.ts';
export { spansIn, type StatusSpan } from './spansIn.ts';
export type { StatusClock } from './statusClocks.ts';
export { ticketAsOf } from './ticketAsOf.ts';
export { type EventClock, ticketTime, type TicketTime, type TicketTimeOptions } from './ticketTime.ts';
export { type TicketTallies, ticketTimes, type TicketTimesOptions } from './ticketTimes.ts';
export { timeIn } from './timeIn.ts';
