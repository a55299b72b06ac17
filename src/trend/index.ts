export {
  type Change,
  delta,
  type Delta,
  type DeltaOptions,
  type Metric,
  type NotComparableReason,
  type Verdict,
} from './delta.ts';
export { type Point, trend, type TrendOptions } from './trend.ts';
