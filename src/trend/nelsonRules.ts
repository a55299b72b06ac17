import { readSeries, type Series } from '../inference/series.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { baselineOf, type ProcessOptions } from './baseline.ts';
import { judge, type NelsonRule, type Signal, signalsOf } from './signal.ts';

/** What `nelsonRules` takes. */
export interface NelsonOptions extends ProcessOptions {
  /** Which rules are read; 1 and 2 unless told, since every further rule adds false alarms. */
  readonly rules?: readonly NelsonRule[];
}

/**
 * In which periods does a series break a rule of Nelson?
 *
 * The rules, each about so many values in a row, gaps passed over: 1 one beyond 3 sigma; 2 nine on one side of the centre;
 * 3 six rising or falling; 4 fourteen going up and down in turn; 5 two of three beyond 2 sigma on one side; 6 four of five
 * beyond 1 sigma on one side; 7 fifteen within 1 sigma; 8 eight beyond 1 sigma on either side. On a line is not beyond it.
 * Normal values without any pattern break rule 1 every 370 periods, rule 2 every 511, one of them every 213, and one of
 * all eight every 70 or so.
 * Empty: no signals, as where centre or sigma is not known. Law: what comes later never changes an earlier signal, once the
 * baseline is frozen.
 *
 * Source: Nelson (1984).
 *
 * @param series - Values in order of time, null for a period without one.
 * @param options - `rules`, `baseline`, `center`, `sigma`.
 * @returns The signals, in order; a rule about several values is broken at the last of them.
 * @throws RangeError for NaN and infinity, with the position, and a rule that is not 1 to 8; TypeError for other kinds.
 * @example
 * ```ts
 * import { nelsonRules } from 'cx-metrics';
 *
 * const scores = [41, 38, 40, null, 44, 43, 48, 47, 49, 51, 53];
 * nelsonRules(scores, { center: 40, sigma: 4 }); // => [{ index: 10, rules: [1] }]
 * nelsonRules(scores, { center: 40, sigma: 4, rules: [5] }).map(({ index }) => index); // => [9, 10]
 * nelsonRules([40, 40, 40]); // => []
 * nelsonRules(scores, { rules: [9 as never] }); // throws RangeError
 * ```
 * @see {@link xmr} for the limits beside the signals
 * @category trend
 */
export function nelsonRules(series: Series, options?: NelsonOptions): readonly Signal[] {
  checkOptions(options);
  const observed = readSeries(series);
  const { center, sigma } = baselineOf(observed, options);
  return signalsOf(judge(observed, center, sigma), options?.rules);
}
