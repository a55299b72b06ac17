import { badNumber } from '../misuse/badNumber.ts';

/**
 * Refuses a shape or number of degrees of freedom that no distribution has.
 *
 * @param shape - Above 0 and finite.
 * @param what - What it is, for the message.
 * @throws RangeError off that range, TypeError for another kind than a number.
 * @category inference
 */
export function checkShape(shape: number, what: string): void {
  if (!(Number.isFinite(shape) && shape > 0)) throw badNumber('shape', `${what} above 0`, shape);
}
