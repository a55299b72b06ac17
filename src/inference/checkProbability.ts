import { outOfRange } from '../misuse/outOfRange.ts';

/**
 * Refuses a probability that is none.
 *
 * @param probability - From 0 to 1.
 * @throws RangeError off that range, and for anything that is no number.
 * @category inference
 */
export function checkProbability(probability: number): void {
  if (typeof probability !== 'number' || !(probability >= 0 && probability <= 1)) {
    throw outOfRange('probability', 'a probability from 0 to 1', probability);
  }
}
