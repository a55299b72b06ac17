const halfNodes = 92;
const step = 0.054;

/**
 * The area under a curve from 0 to an end.
 *
 * Double-exponential rule: nodes crowd towards both ends twice exponentially, so that an end where the curve is steep or
 * infinite costs no digits. Always the same 185 nodes, so the result is the same on every run.
 *
 * Source: Takahasi and Mori (1974).
 *
 * @param curve - The height at a distance from 0; given that distance and the distance from the end, each with all its
 * digits.
 * @param end - Where to stop, above 0.
 * @returns The area.
 * @category inference
 */
export function integrate(curve: (fromStart: number, fromEnd: number) => number, end: number): number {
  if (!(end > 0)) return 0;
  let sum = 0;
  for (let node = -halfNodes; node <= halfNodes; node++) {
    const t = node * step;
    const growth = Math.exp(-Math.PI * Math.sinh(t));
    const share = 1 / (1 + growth);
    const other = 1 / (1 + 1 / growth);
    sum += Math.cosh(t) * share * other * curve(share * end, other * end);
  }
  return sum * step * Math.PI * end;
}
