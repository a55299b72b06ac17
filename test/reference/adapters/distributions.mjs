import * as inference from 'cx-metrics/inference';

/**
 * @param {{ distribution: string, function: string, x?: number, p?: number, df?: number, a?: number, b?: number }} input
 */
export function distributions({ distribution, function: asked, x, p, df, a, b }) {
  const point = /** @type {number} */ (x ?? p);
  const shapes = /** @type {readonly number[]} */ ([df, a, b].filter((shape) => shape !== undefined));
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
  };
  return { value: functions[`${distribution} ${asked}`]?.(point, ...shapes) };
}
