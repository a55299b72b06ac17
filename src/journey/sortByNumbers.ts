const digit = 2 ** 11;

/**
 * Sorts by whole numbers, eleven bits after the other, from the lowest on; what has the same number stays as it was. A `sort` with a
 * comparison takes ten times as long.
 *
 * @param order - What is sorted, in place: where each one's number stands.
 * @param numbers - From 0 to 2^53.
 * @category journey
 */
export function sortByNumbers(order: Uint32Array, numbers: Float64Array): void {
  const most = numbers.reduce((one, other) => Math.max(one, other), 0);
  const before = new Uint32Array(order.length);
  for (let unit = 1; unit <= most; unit *= digit) {
    const perUnit = 1 / unit;
    const places = new Uint32Array(digit + 1);
    before.set(order);
    for (let index = 0; index < before.length; index++) {
      const next = (((numbers[before[index] as number] as number) * perUnit) & (digit - 1)) + 1;
      places[next] = (places[next] as number) + 1;
    }
    for (let next = 1; next < digit; next++) places[next] = (places[next] as number) + (places[next - 1] as number);
    for (let index = 0; index < before.length; index++) {
      const one = before[index] as number;
      const own = ((numbers[one] as number) * perUnit) & (digit - 1);
      const place = places[own] as number;
      order[place] = one;
      places[own] = place + 1;
    }
  }
}
