import { intraclassCorrelation } from 'cx-metrics/inference';
import { counted } from '../units.mjs';

/** @param {{ values: readonly number[], groups: readonly (string | number)[] }} input */
export function intraclass({ values, groups }) {
  const names = [...new Set(groups)];
  const result = intraclassCorrelation(
    names.map((name) => counted(values.filter((_, position) => groups[position] === name))),
  );
  return {
    groups: result.groups,
    n: result.n,
    msBetween: result.betweenMeanSquare,
    msWithin: result.withinMeanSquare,
    n0: result.typicalSize,
    icc: result.correlation,
    f: result.f,
    pValue: result.pValue,
    averageClusterSize: result.averageSize,
    designEffect: result.designEffect,
  };
}
