const steps = 100;

/** The narrow stretch in which a function comes down through 0. */
export interface ZeroBetween {
  /** Where it is still above 0. */
  readonly above: number;
  /** Where it no longer is. */
  readonly below: number;
}

/**
 * Where does a falling function come down through 0, in as few calls as can be?
 *
 * The curve through the last three points is read at 0; where it would lead astray the stretch is halved. A smooth function
 * takes some 8 calls, one that jumps as many as halving.
 *
 * Source: Chandrupatla (1997).
 *
 * @param valueAt - The function; it need not be continuous, and may be infinite.
 * @param from - A place and the value there, above 0.
 * @param to - A later place and the value there, 0 or below.
 * @param width - How narrow the stretch is to be.
 * @returns Its two ends.
 * @category inference
 */
export function zeroBetween(
  valueAt: (x: number) => number,
  from: readonly [x: number, value: number],
  to: readonly [x: number, value: number],
  width: number,
): ZeroBetween {
  // The newest point, the last one on the other side of 0, and the one before.
  let [[x, value], [other, otherValue]] = [from, to];
  let part = 0.5;
  for (let step = 0; step < steps && Math.abs(other - x) > width; step++) {
    const next = x + part * (other - x);
    const nextValue = valueAt(next);
    let [before, beforeValue] = [x, value];
    if (nextValue > 0 !== value > 0) [before, beforeValue, other, otherValue] = [other, otherValue, x, value];
    [x, value] = [next, nextValue];
    const least = width / 2 / Math.abs(other - x);
    part = Math.min(1 - least, Math.max(least, partAtZero([x, value], [other, otherValue], [before, beforeValue])));
  }
  return value > 0 ? { above: x, below: other } : { above: other, below: x };
}

/** How far along from the first to the second point the curve through all three is 0; half where it is no good guide. */
function partAtZero(
  [x, value]: readonly [number, number],
  [other, otherValue]: readonly [number, number],
  [before, beforeValue]: readonly [number, number],
): number {
  const place = (x - other) / (before - other);
  const height = (value - otherValue) / (beforeValue - otherValue);
  const isSmooth = height * height < place && (1 - height) * (1 - height) < 1 - place;
  return isSmooth
    ? (value / (otherValue - value)) * (beforeValue / (otherValue - beforeValue)) +
        ((before - x) / (other - x)) * (value / (beforeValue - value)) * (otherValue / (beforeValue - otherValue))
    : 0.5;
}
