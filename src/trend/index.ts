export { adjust, type AdjustOptions } from './adjust.ts';
export type { AdjustedPValue, Change, NotComparableReason, Verdict } from './change.ts';
export { delta, type Delta, type DeltaOptions, type Metric } from './delta.ts';
export { pairedDelta, type PairedDelta } from './pairedDelta.ts';
export { type Lift, lift } from './lift.ts';
export { outcomesBy } from './outcomesBy.ts';
export { type Point, trend, type TrendOptions } from './trend.ts';
export { type BaselineOptions, type ProcessOptions } from './baseline.ts';
export { type Xmr, xmr } from './xmr.ts';
export { type PChart, pChart, type PChartOptions } from './pChart.ts';
export { type Ewma, ewma, type EwmaOptions } from './ewma.ts';
export { type Cusum, cusum, type CusumOptions } from './cusum.ts';
export { type NelsonOptions, nelsonRules } from './nelsonRules.ts';
export { type NelsonRule, type Signal } from './signal.ts';
export { type ChangePoints, changePoints, type ChangePointsOptions, type SeriesSegment } from './changePoints.ts';
export { type CoefficientErrors } from './coefficientErrors.ts';
export {
  type Coefficient,
  type InterruptedSeries,
  interruptedSeries,
  type InterruptedSeriesOptions,
} from './interruptedSeries.ts';
export { type MixAndRate, mixAndRate, type MixAndRateSegment, type SegmentReading } from './mixAndRate.ts';
