import { mannKendall, theilSen } from 'cx-metrics/inference';
import { ends } from '../units.mjs';

/** @param {{ values: readonly number[], times?: readonly number[], confidence: number }} input */
export function trend({ values, times, confidence: level }) {
  const options = times === undefined ? { level } : { level, times };
  const rounded = theilSen(values, { ...options, limits: 'rounded' });
  const interpolated = ends(theilSen(values, { ...options, limits: 'interpolated' }));
  return {
    ...mannKendall(values),
    ...rounded,
    ...ends(rounded),
    lowerInterpolated: interpolated.lower,
    upperInterpolated: interpolated.upper,
  };
}
