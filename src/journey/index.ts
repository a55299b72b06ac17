export { flow, type Flow, type FlowActivity, type FlowStep, type Variant } from './flow.ts';
export { funnel } from './funnel.ts';
export { type AttemptOf, funnelAttempts } from './funnelAttempts.ts';
export { funnelBy } from './funnelBy.ts';
export type { Funnel, FunnelStepReading } from './funnelOf.ts';
export type { AnyJourney, JourneyOf, Timed } from './journeyOf.ts';
export {
  type AssembleOptions,
  journeys,
  type Journeys,
  type JourneysByGap,
  type JourneysByName,
} from './journeys.ts';
export type { JourneyColumns } from './journeyColumns.ts';
export type { FunnelIds } from './newFunnelCounts.ts';
export type { FunnelOptions, FunnelReadingOptions } from './planFunnel.ts';
export type { Exclusion, FunnelStep, NamedStep, TouchpointFilter } from './readSteps.ts';
export type { AnyTouchpoint, TouchpointsLeftOut } from './readTouchpoints.ts';
export type { Spread } from './spread.ts';
export type { TimeToConvert } from './timeToConvert.ts';
