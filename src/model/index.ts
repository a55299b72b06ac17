// What happened, as it is handed over: zod schemas, the reading of records, and the types beside them.
export { customerSchema } from './customerSchema.ts';
export { deltaSchema } from './deltaSchema.ts';
export { feedbackSchema } from './feedbackSchema.ts';
export { journeySchema } from './journeySchema.ts';
export { readingSchema } from './readingSchema.ts';
export { tallySchema } from './tallySchema.ts';
export { ticketSchema } from './ticketSchema.ts';
export { touchpointSchema } from './touchpointSchema.ts';

export { readRecords, type ReadRecords, type ReadRecordsOptions, type RecordSchema } from './readRecords.ts';
export { customerReader } from './customerReader.ts';
export { feedbackReader } from './feedbackReader.ts';
export { journeyReader } from './journeyReader.ts';
export { ticketReader } from './ticketReader.ts';
export { touchpointReader } from './touchpointReader.ts';

export type { Customer } from './customer.ts';
export type {
  EmotionFeedback,
  Facet,
  FacetFeedback,
  Feedback,
  FeedbackAbout,
  FeedbackCommon,
  FeedbackStatus,
  RatingFeedback,
  YesNoFeedback,
} from './feedback.ts';
export type { Journey } from './journey.ts';
export type {
  Ticket,
  TicketAssignment,
  TicketEvent,
  TicketMerge,
  TicketMessage,
  TicketStatus,
  TicketStatusChange,
} from './ticket.ts';
export type { Actor, Area, Channel, Commitment, Medium, Stage, Touchpoint } from './touchpoint.ts';
export type { ModelSchema } from './modelSchema.ts';
export type { Problem, Wrong } from './problem.ts';
export type {
  StandardFailure,
  StandardIssue,
  StandardResult,
  StandardSchema,
  StandardStep,
  StandardSuccess,
} from './readByStandard.ts';
export type { Findings, ReadSettings } from './newFindings.ts';
export type { RowReader } from './rowReader.ts';
export type { Written } from './written.ts';
