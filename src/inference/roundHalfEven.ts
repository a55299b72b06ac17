/**
 * The nearest whole number; halves go to the even one, as in IEEE 754, Python and R.
 *
 * @param number - Any finite number.
 * @returns The whole number.
 * @category inference
 */
export function roundHalfEven(number: number): number {
  const nearest = Math.round(number);
  return (nearest - number === 0.5 && nearest % 2 !== 0 ? nearest - 1 : nearest) + 0;
}
