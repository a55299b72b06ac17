/** Above so many pairs the exact distribution is not worked out: it takes long, and the normal one is as good. */
export const mostPairs = 40_000;

/**
 * How likely at most this many pairs are won, when every order of the values of two groups is as likely as any other.
 *
 * The orders that win u pairs are counted by the coefficient of q^u in the product of (1 − q^(n + i)) / (1 − q^i), i = 1 to m,
 * of which one factor after the other is multiplied in; all values in between are counts of orders too, for a smaller m.
 *
 * Source: Mann and Whitney (1947); the product is that of Gauss.
 *
 * @param wins - Pairs won, at most half of all; a whole number.
 * @param m - How many values one group has.
 * @param n - How many the other has.
 * @returns The probability.
 * @category inference
 */
export function rankOrderChance(wins: number, m: number, n: number): number {
  const [fewer, more] = [Math.min(m, n), Math.max(m, n)];
  const orders = new Float64Array(wins + 1);
  orders[0] = 1;
  let all = 1;
  for (let i = 1; i <= fewer; i++) {
    for (let u = wins; u >= more + i; u--) orders[u] = (orders[u] as number) - (orders[u - more - i] as number);
    for (let u = i; u <= wins; u++) orders[u] = (orders[u] as number) + (orders[u - i] as number);
    all *= (more + i) / i;
  }
  return orders.reduce((sum, ways) => sum + ways, 0) / all;
}
