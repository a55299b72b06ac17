import * as inference from 'cx-metrics/inference';

/**
 * @param {{ distribution: string, function: string, x?: number, p?: number, df?: number, df1?: number, df2?: number, a?: number, b?: number }} input
 */
export function distributions({ distribution, function: asked, x, p, df, df1, df2, a, b }) {
  const point = /** @type {number} */ (x ?? p);
  const shapes = /** @type {readonly number[]} */ ([df, df1, df2, a, b].filter((shape) => shape !== undefined));
  /** @type {Record<string, (...numbers: number[]) => number>} */
  const functions = {
    'normal cdf': inference.normalCdf,
    'normal sf': inference.normalSurvival,
    'normal quantile': inference.normalQuantile,
    't cdf': inference.tCdf,
    't sf': inference.tSurvival,
    't quantile': inference.tQuantile,
    'beta cdf': inference.betaCdf,
    'beta sf': inference.betaSurvival,
    'beta quantile': inference.betaQuantile,
    'chi2 cdf': inference.chiSquareCdf,
    'chi2 sf': inference.chiSquareSurvival,
    'chi2 quantile': inference.chiSquareQuantile,
    'f cdf': inference.fCdf,
    'f sf': inference.fSurvival,
    'f quantile': inference.fQuantile,
  };
  return { value: functions[`${distribution} ${asked}`]?.(point, ...shapes) };
}
