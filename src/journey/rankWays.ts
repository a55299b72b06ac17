import type { CountedFlow } from './countFlow.ts';

/** Whole ways in order, activity by activity. */
export interface RankedWays {
  /** By way: its place in the order. */
  readonly ranks: Uint32Array;
  /** By way: how many activities it has. */
  readonly depths: Uint32Array;
}

/**
 * Puts ways in order without writing them out: by their first activity, then by their second; a way comes before the longer ones
 * that it begins.
 *
 * Ways are a tree, since each is a shorter way and its last activity. The longer ways of each are put in order of their last
 * activity, and then the tree is gone through from the root.
 *
 * @param counted - Ways.
 * @returns Ranks and lengths.
 * @category journey
 */
export function rankWays({ ways, touchpoints }: Pick<CountedFlow, 'ways' | 'touchpoints'>): RankedWays {
  const all = ways.size() + 1;
  const depths = new Uint32Array(all);
  // By activity the ways that end with it, each pointing to the next.
  const [firstWith, nextWith] = [new Int32Array(touchpoints.length).fill(-1), new Int32Array(all).fill(-1)];
  for (let way = 1; way < all; way++) {
    depths[way] = (depths[ways.firstOf(way - 1)] as number) + 1;
    const activity = ways.secondOf(way - 1);
    nextWith[way] = firstWith[activity] as number;
    firstWith[activity] = way;
  }
  // By way the ways that are one activity longer. Put in front from the last activity to the first, they stand in order.
  const [firstLonger, nextLonger] = [new Int32Array(all).fill(-1), new Int32Array(all).fill(-1)];
  for (let activity = touchpoints.length - 1; activity >= 0; activity--) {
    for (let way = firstWith[activity] as number; way >= 0; way = nextWith[way] as number) {
      const shorter = ways.firstOf(way - 1);
      nextLonger[way] = firstLonger[shorter] as number;
      firstLonger[shorter] = way;
    }
  }
  const ranks = new Uint32Array(all);
  let [way, rank] = [0, 0];
  while (way >= 0) {
    ranks[way] = rank++;
    let following = firstLonger[way] as number;
    // From the longest way back, until there is another one beside.
    while (following < 0 && way > 0) {
      following = nextLonger[way] as number;
      way = ways.firstOf(way - 1);
    }
    way = following;
  }
  return { ranks, depths };
}
