import type { Limits } from './limits.ts';

/** An estimate with its interval. */
export interface Estimate extends Limits {
  /** The estimate. */
  readonly estimate: number;
}

/**
 * Between which limits does the difference of two independent estimates lie, given the interval of each?
 *
 * Formula: d = after − before; low = d − √((after − its low)² + (before's high − before)²), high likewise. So both intervals keep
 * their own shape, closed ends too. Unit: that of the estimates. A limit that needs one that is null is null.
 *
 * Source: Newcombe (1998) for shares; Zou and Donner (2008) for any estimate.
 *
 * @param before - The earlier estimate.
 * @param after - The later estimate.
 * @returns The difference and its limits.
 * @example
 * ```ts
 * import { squareAndAdd } from 'cx-metrics/inference';
 *
 * squareAndAdd({ estimate: 10, low: 6, high: 14 }, { estimate: 12, low: 9, high: 15 });
 * // => { estimate: 2, low: -3, high: 7 }
 * squareAndAdd({ estimate: 10, low: null, high: null }, { estimate: 12, low: 9, high: 15 }).low; // => null
 * ```
 * @category inference
 */
export function squareAndAdd(before: Estimate, after: Estimate): Estimate {
  const estimate = after.estimate - before.estimate + 0;
  const reach = (a: number, b: number): number => Math.sqrt(a * a + b * b);
  return {
    estimate,
    low:
      after.low === null || before.high === null
        ? null
        : estimate - reach(after.estimate - after.low, before.high - before.estimate) + 0,
    high:
      after.high === null || before.low === null
        ? null
        : estimate + reach(after.high - after.estimate, before.estimate - before.low) + 0,
  };
}
