import { checkCount } from './checkCount.ts';

/** How many of how many; they need not be whole. */
export interface ShareCounts {
  /** How many, 0 to n. */
  readonly successes: number;
  /** Of how many. */
  readonly n: number;
}

/** The share, with the counts checked; null without answers. */
export function shareOf({ successes, n }: ShareCounts): number | null {
  checkCount(n);
  checkCount(successes, n);
  return n === 0 ? null : successes / n;
}
