const dayMs = 86_400_000;
/** Two changes of clocks within a week are both found, unless the second undoes the first; no zone does that. */
const stepMs = 7 * dayMs;
const stepsPerBlock = 52;
const blockMs = stepsPerBlock * stepMs;

/** A stretch of time without a change of offset: `[from, to)` in epoch milliseconds. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** Where the clocks of a zone jump forward over a wall time. */
export interface Gap {
  /** The instant of the jump, in epoch milliseconds. */
  readonly at: number;
  /** How far the clocks jump, in milliseconds. */
  readonly length: number;
}

/** The instants at which the clocks of a zone show a wall time. */
export interface WallTime {
  /** Epoch milliseconds, earliest first: one of them, two where clocks were set back, none in a gap. */
  readonly instants: readonly number[];
  /** The gap the wall time lies in; null when it exists. */
  readonly gap: Gap | null;
}

/** The offset changes of one zone. A wall time is epoch milliseconds of the local date and time read as UTC. */
export interface ZoneTable {
  /** How far the clocks are ahead of UTC at an instant, in milliseconds. */
  readonly offsetAt: (epoch: number) => number;
  /** The instants at which the clocks show a wall time: none, one or two; and the gap where there are none. */
  readonly instantsOf: (wall: number) => WallTime;
  /** The first instant at which the clocks show a wall time or a later one: where a local date starts, for its midnight. */
  readonly firstFrom: (wall: number) => number;
}

/**
 * A table of offset changes: each is looked for once, however often it is read.
 *
 * The offset is asked for in steps of a week and then by halves to the second. What is found is kept by blocks of 52
 * weeks, each built when an instant in it is first asked for.
 *
 * @param offsetOf - The offset at an instant, both in milliseconds; null for UTC, which has no changes.
 * @returns The table, still empty.
 * @category calendar
 */
export function newZoneTable(offsetOf: ((epoch: number) => number) | null): ZoneTable {
  const blocks = new Map<number, readonly Stretch[]>();
  let last: Stretch = offsetOf === null ? { from: -Infinity, to: Infinity, offset: 0 } : { from: 0, to: 0, offset: 0 };

  const stretchAt = (epoch: number): Stretch => {
    if (offsetOf === null || (epoch >= last.from && epoch < last.to)) return last;
    const index = Math.floor(epoch / blockMs);
    const block = blocks.get(index) ?? stretchesFrom(index * blockMs, offsetOf);
    blocks.set(index, block);
    last = block.find((stretch) => epoch < stretch.to) as Stretch;
    return last;
  };

  // Offsets are less than a day either way, so that what is looked for lies less than a day around the wall time.
  return {
    offsetAt: (epoch) => stretchAt(epoch).offset,
    instantsOf: (wall) => {
      const instants: number[] = [];
      let gap: Gap | null = null;
      let stretch = stretchAt(wall - dayMs);
      while (stretch.from <= wall + dayMs) {
        const instant = wall - stretch.offset;
        if (instant >= stretch.from && instant < stretch.to) instants.push(instant);
        if (stretch.to === Infinity) break;
        const after = stretchAt(stretch.to);
        const isBetween = wall >= stretch.to + stretch.offset && wall < after.from + after.offset;
        if (isBetween) gap = { at: after.from, length: after.offset - stretch.offset };
        stretch = after;
      }
      return { instants, gap: instants.length === 0 ? gap : null };
    },
    firstFrom: (wall) => {
      let stretch = stretchAt(wall - dayMs);
      while (stretch.to + stretch.offset <= wall) stretch = stretchAt(stretch.to);
      return Math.max(stretch.from, wall - stretch.offset);
    },
  };
}

/** The stretches of the block that starts here; one that goes on in the next block is cut at its edge. */
function stretchesFrom(start: number, offsetOf: (epoch: number) => number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const end = start + blockMs;
  let from = start;
  let offset = offsetOf(start);
  for (let at = start + stepMs; at <= end; at += stepMs) {
    const offsetThere = offsetOf(at);
    let since = at - stepMs;
    while (offset !== offsetThere) {
      const change = changeBetween(since, at, offset, offsetOf);
      if (change === end) break;
      stretches.push({ from, to: change, offset });
      from = since = change;
      offset = offsetOf(change);
    }
  }
  stretches.push({ from, to: end, offset });
  return stretches;
}

/** The first second at which the offset differs, between an instant where it holds and one where it does not. */
function changeBetween(holds: number, differs: number, offset: number, offsetOf: (epoch: number) => number): number {
  let [low, high] = [holds, differs];
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (offsetOf(middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}
