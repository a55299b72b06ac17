import fc from 'fast-check';

/** Values in steps of a quarter, so that sums of them are exact; ties are frequent. */
export const someValue: fc.Arbitrary<number> = fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4);

/** A series without gaps, short or long. */
export const someValues: fc.Arbitrary<readonly number[]> = fc.array(someValue, { maxLength: 24 });

/** A series as it comes, with gaps. */
export const someSeries: fc.Arbitrary<readonly (number | null)[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: someValue }, { weight: 1, arbitrary: fc.constant(null) }),
  { maxLength: 24 },
);

/** The values of a series, and where each stood. */
export function withoutGaps(series: readonly (number | null)[]): {
  readonly values: readonly number[];
  readonly positions: readonly number[];
} {
  const positions = series.flatMap((value, position) => (value === null ? [] : [position]));
  return { values: positions.map((position) => series[position] as number), positions };
}

/** Every pair of values with the distance of their positions, earlier first. */
export function pairsOf(series: readonly (number | null)[]): readonly (readonly [rise: number, steps: number])[] {
  return series.flatMap((later, to) =>
    series.flatMap((earlier, from) =>
      from < to && earlier !== null && later !== null ? [[later - earlier, to - from] as const] : [],
    ),
  );
}

/** Normal noise, the same for the same seed; each value hangs on the one before it by `memory`. */
export function newNoise(seed: number): (length: number, memory?: number) => readonly number[] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return (((bits ^ (bits >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  return (length, memory = 0) => {
    let value = normal() / Math.sqrt(1 - memory * memory);
    return Array.from({ length }, () => {
      const own = value;
      value = memory * value + normal();
      return own;
    });
  };
}
