import { badNumber } from '../misuse/badNumber.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { outOfRange } from '../misuse/outOfRange.ts';

/**
 * How p-values of a family are adjusted. `'holm'` and `'bonferroni'` keep the chance of even one false alarm, for any
 * dependence; `'hochberg'` too, where tests lean the same way. `'benjaminiHochberg'` keeps the share of false ones among all
 * alarms, where tests are independent or lean the same way; `'benjaminiYekutieli'` for any dependence.
 */
export type Adjustment = 'bonferroni' | 'holm' | 'hochberg' | 'benjaminiHochberg' | 'benjaminiYekutieli';

/** What `adjustPValues` takes besides the p-values. */
export interface AdjustPValuesOptions {
  /** How; `'holm'` unless told. */
  readonly method?: Adjustment;
}

interface Step {
  /** What the p-value of each rank is multiplied by, the least being 1 of m. */
  readonly factors: (m: number) => (rank: number) => number;
  /** From which end on the results may go one way only. */
  readonly from: 'least' | 'most';
}

const methods: { readonly [name in Adjustment]: Step } = {
  bonferroni: { factors: (m) => () => m, from: 'least' },
  holm: { factors: (m) => (rank) => m - rank + 1, from: 'least' },
  hochberg: { factors: (m) => (rank) => m - rank + 1, from: 'most' },
  benjaminiHochberg: { factors: (m) => (rank) => m / rank, from: 'most' },
  benjaminiYekutieli: {
    factors: (m) => {
      const harmonic = harmonicSum(m);
      return (rank) => (m / rank) * harmonic;
    },
    from: 'most',
  },
};

/**
 * Which of many differences are still clear, when each was one chance more for a false alarm?
 *
 * Formula, with p₍₁₎ ≤ ... ≤ p₍ₘ₎: Bonferroni m p; Holm the largest of (m − j + 1) p₍ⱼ₎ up to here; Hochberg the least of the same
 * from here on; Benjamini-Hochberg the least of m p₍ⱼ₎ / j from here on; Benjamini-Yekutieli that times 1 + 1/2 + ... + 1/m.
 * Range: 0 to 1. Null stays null and does not count in m. Empty: an empty list.
 * Laws: never below the p-value itself; in the same order as the p-values; whatever order they are given in.
 *
 * Source: Holm (1979), Hochberg (1988), Benjamini and Hochberg (1995), Benjamini and Yekutieli (2001).
 *
 * @param pValues - P-values of a family of tests, in any order; null where there was nothing to test.
 * @param options - `method` (`'holm'`): few planned comparisons by `'holm'`, a dashboard by `'benjaminiHochberg'`.
 * @returns The adjusted p-values, in the order given.
 * @throws RangeError for a p-value off 0 to 1, with its position, and a method that is none; TypeError for another kind.
 * @example
 * ```ts
 * import { adjustPValues } from 'cx-metrics/inference';
 *
 * adjustPValues([0.25, 0.0625, null]); // => [0.25, 0.125, null]
 * adjustPValues([0.25, 0.0625, 0.125], { method: 'benjaminiHochberg' }); // => [0.25, 0.1875, 0.1875]
 * adjustPValues([]); // => []
 * adjustPValues([5]); // throws RangeError
 * ```
 * @category inference
 */
export function adjustPValues(
  pValues: readonly (number | null)[],
  options?: AdjustPValuesOptions,
): readonly (number | null)[] {
  checkOptions(options);
  const { method = 'holm' } = options ?? {};
  if (!Object.hasOwn(methods, method)) {
    throw outOfRange('method', `a method of ${Object.keys(methods).join(', ')}`, method);
  }
  const { factors, from } = methods[method];
  const ascending = readPValues(pValues).sort((a, b) => a.pValue - b.pValue);
  const factor = factors(ascending.length);
  const products = ascending.map(({ pValue, position }, index) => ({ position, product: factor(index + 1) * pValue }));
  const adjusted: (number | null)[] = pValues.map(() => null);
  let bound = from === 'least' ? 0 : 1;
  for (const { position, product } of from === 'least' ? products : products.reverse()) {
    bound = from === 'least' ? Math.min(1, Math.max(bound, product)) : Math.min(bound, product);
    adjusted[position] = bound + 0;
  }
  return adjusted;
}

function readPValues(pValues: readonly (number | null)[]): { readonly pValue: number; readonly position: number }[] {
  return pValues.flatMap((pValue, position) => {
    if (pValue === null) return [];
    if (!(typeof pValue === 'number' && pValue >= 0 && pValue <= 1)) {
      throw badNumber('probability', 'a p-value from 0 to 1, or null', pValue, ` at position ${position}`);
    }
    return { pValue, position };
  });
}

/** 1 + 1/2 + ... + 1/m, the small terms first. */
function harmonicSum(m: number): number {
  let sum = 0;
  for (let term = m; term > 0; term--) sum += 1 / term;
  return sum;
}
