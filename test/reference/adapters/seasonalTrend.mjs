import { seasonalMannKendall } from 'cx-metrics/inference';

/** @param {{ values: readonly number[], period: number }} input */
export function seasonalTrend({ values, period }) {
  const { slopePerCycle, ...rest } = seasonalMannKendall(values, period);
  return { ...rest, slopePerPeriod: slopePerCycle };
}
