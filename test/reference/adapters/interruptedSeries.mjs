import { interruptedSeries as linesIn } from 'cx-metrics';

/** @param {{ values: readonly number[], interruptionIndex: number, lag: number }} input */
export function interruptedSeries({ values, interruptionIndex, lag }) {
  const lines = linesIn(values, interruptionIndex, { lag });
  const coefficients = [lines.intercept, lines.slope, lines.levelChange, lines.slopeChange];
  /** @param {'classical' | 'hc1' | 'neweyWest'} kind */
  const errors = (kind) =>
    lines.reason === undefined ? coefficients.map(({ standardErrors }) => standardErrors?.[kind]) : null;
  return {
    intercept: lines.intercept.estimate,
    slope: lines.slope.estimate,
    levelChange: lines.levelChange.estimate,
    slopeChange: lines.slopeChange.estimate,
    standardErrors: errors('classical'),
    standardErrorsHC1: errors('hc1'),
    standardErrorsNeweyWest: errors('neweyWest'),
    residualDf: lines.degreesOfFreedom,
    rSquared: lines.rSquared,
  };
}
