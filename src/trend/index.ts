export { adjust, type AdjustOptions } from './adjust.ts';
export type { AdjustedPValue, Change, NotComparableReason, Verdict } from './change.ts';
export { delta, type Delta, type DeltaOptions, type Metric } from './delta.ts';
export { pairedDelta, type PairedDelta } from './pairedDelta.ts';
export { type Point, trend, type TrendOptions } from './trend.ts';
