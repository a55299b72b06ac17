/**
 * Numbers from 0 to below 1, the same for the same seed on every machine (mulberry32).
 */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Three shares that add up to 1, every such three as likely as any other. */
export function someShares(random: () => number): readonly [promoters: number, passives: number, detractors: number] {
  const [a, b] = [random(), random()].sort((first, second) => first - second) as [number, number];
  return [a, b - a, 1 - b];
}

/** A tally of so many answers of 10, 8 and 3, with these chances. */
export function someAnswers(
  random: () => number,
  [promoters, passives]: readonly [promoters: number, passives: number, ...rest: readonly number[]],
  n: number,
): { readonly [answer: string]: number } {
  const counts = { 10: 0, 8: 0, 3: 0 };
  for (let answer = 0; answer < n; answer++) {
    const at = random();
    counts[at < promoters ? 10 : at < promoters + passives ? 8 : 3]++;
  }
  return counts;
}
