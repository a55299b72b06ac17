export type { Arc } from './arcOf.ts';
export { coherence, type Coherence, type CoherenceOptions } from './coherence.ts';
export { complexity, type Complexity } from './complexity.ts';
export { compoundSuccess, type CompoundSuccess } from './compoundSuccess.ts';
export { consistency, type Consistency, type ConsistencyOptions } from './consistency.ts';
export {
  coverage,
  type Coverage,
  type CoverageOptions,
  type FeedbackOnTouchpoint,
  type NamedTouchpoint,
} from './coverage.ts';
export type { CurvePoint, CurveStages } from './curvePoints.ts';
export { emotionCurve, type EmotionCurve, type EmotionCurveOptions } from './emotionCurve.ts';
export { emotionShare, type EmotionShareOptions } from './emotionShare.ts';
export { emotionShares } from './emotionShares.ts';
export { flow, type Flow, type FlowActivity, type FlowStep, type Variant } from './flow.ts';
export { funnel } from './funnel.ts';
export { type AttemptOf, funnelAttempts } from './funnelAttempts.ts';
export { funnelBy } from './funnelBy.ts';
export type { Funnel, FunnelStepReading } from './funnelOf.ts';
export type { AnyJourney, FieldOf, JourneyOf, Timed } from './journeyOf.ts';
export { type AssembleOptions, journeys, type Journeys, type JourneysByGap, type JourneysByName } from './journeys.ts';
export type { JourneyColumns, JourneyPlaces, TouchpointFields } from './journeyColumns.ts';
export { journeySuccess } from './journeySuccess.ts';
export { type JourneyTimes, journeyTimes, type Lasting } from './journeyTimes.ts';
export type { FunnelIds } from './newFunnelCounts.ts';
export type { FunnelOptions, FunnelReadingOptions } from './planFunnel.ts';
export { type AnyCommitment, promiseKept, type PromiseKeptOptions } from './promiseKept.ts';
export type { Exclusion, FunnelStep, NamedStep, TouchpointFilter } from './readSteps.ts';
export type { TouchpointsLeftOut } from './readTouchpoints.ts';
export type { AnyTouchpoint, ColumnValue, TouchpointOf } from './touchpointSource.ts';
export type { Spread } from './spread.ts';
export { switches, type SwitchesOptions, type Switches, type SwitchPair } from './switches.ts';
export { type EmotionCounts, tallyEmotions } from './tallyEmotions.ts';
export type { TimeToConvert } from './timeToConvert.ts';
export { valenceChanges } from './valenceChanges.ts';
