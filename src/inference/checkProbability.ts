import { badNumber } from '../misuse/badNumber.ts';

/**
 * Refuses a probability that is none.
 *
 * @param probability - From 0 to 1.
 * @throws RangeError off that range, TypeError for another kind than a number.
 * @category inference
 */
export function checkProbability(probability: number): void {
  if (typeof probability !== 'number' || !(probability >= 0 && probability <= 1)) {
    throw badNumber('probability', 'a probability from 0 to 1', probability);
  }
}
