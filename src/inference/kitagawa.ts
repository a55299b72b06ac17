import { badNumber } from '../misuse/badNumber.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { checkCount } from './checkCount.ts';

/** A part of a population in one period. */
export interface SegmentRate {
  /** How many belong to it. */
  readonly n: number;
  /** Its rate, score or mean, in any unit; null only where n is 0. */
  readonly rate: number | null;
}

/** What one segment adds to the change of the whole; null where the whole has no change. */
export interface SegmentEffect {
  /** By its share: it grew while above the whole or shrank while below (positive), or the reverse. */
  readonly mix: number | null;
  /** The same without the middle taken off: growth of any segment with a positive rate is positive. Adds up to the same. */
  readonly uncenteredMix: number | null;
  /** By its rate. */
  readonly within: number | null;
}

/** The change in three parts: each cause alone, and both together. */
export interface ThreeFold {
  /** Shares change, rates stay as they were before. */
  readonly mix: number | null;
  /** Rates change, shares stay as they were before. */
  readonly within: number | null;
  /** What shares and rates add by changing together. */
  readonly interaction: number | null;
}

/** A change of a whole, split by cause; null where either period is empty. */
export interface Kitagawa {
  /** Rate of the whole in the earlier period. */
  readonly before: number | null;
  /** Rate of the whole in the later period. */
  readonly after: number | null;
  /** After less before. */
  readonly change: number | null;
  /** Because the shares of the segments changed. */
  readonly mix: number | null;
  /** Because the rates within the segments changed. */
  readonly within: number | null;
  /** Whether the whole moves one way while segments move only the other way (Simpson's paradox). */
  readonly simpson: boolean;
  /** The two parts of every segment, in the order given. */
  readonly bySegment: readonly SegmentEffect[];
  /** The same change in three parts. */
  readonly threeFold: ThreeFold;
}

/** Sums of a thousand rounded products are off by no more than this part of the largest rate. */
const rounding = 1e-12;

/**
 * Does the rate of a whole change because its parts change, or because their shares do?
 *
 * Formula: with shares s and rates r before (1) and after (2), and R the rate of the whole, a segment adds
 * (s2 − s1) × ((r1 + r2) / 2 − (R1 + R2) / 2) by mix and (r2 − r1) × (s1 + s2) / 2 within. A segment that is empty in one
 * period has no rate there: it takes that of the other, so that all it adds is mix. Unit: that of the rates.
 * Empty: null when either period has nobody.
 * Law: mix + within = change, and both are the sums of their segments, to 1e-12 of the largest rate for up to a thousand segments.
 *
 * Source: Kitagawa (1955).
 *
 * @param before - Every segment in the earlier period.
 * @param after - The same segments in the same order in the later period.
 * @returns The change and its parts, for the whole and for every segment.
 * @throws RangeError for lists of different length, a negative n, a rate that is not finite; TypeError for other kinds.
 * @example
 * ```ts
 * import { kitagawa } from 'cx-metrics/inference';
 *
 * const before = [{ n: 900, rate: 10 }, { n: 100, rate: 60 }];
 * const after = [{ n: 300, rate: 5 }, { n: 700, rate: 55 }];
 * const { change, mix, within, simpson } = kitagawa(before, after);
 * [change, mix, within, simpson]; // => [25, 30, -5, true]
 * kitagawa(before, after).bySegment.map(({ mix }) => mix?.toFixed(1)); // => ['12.0', '18.0']
 * kitagawa([], []).change; // => null
 * kitagawa(before, []); // throws RangeError
 * ```
 * @category inference
 */
export function kitagawa(before: readonly SegmentRate[], after: readonly SegmentRate[]): Kitagawa {
  if (before.length !== after.length) throw outOfRange('segments', `${before.length} segments after`, after.length);
  const [all1, all2] = [countOf(before), countOf(after)];
  if (all1 === 0 || all2 === 0) return nothing(before.length);
  const pairs = before.map((first, index) => {
    const second = after[index] as SegmentRate;
    const r1 = (first.n > 0 ? first.rate : second.rate) ?? 0;
    const r2 = (second.n > 0 ? second.rate : first.rate) ?? 0;
    return { s1: first.n / all1, r1, s2: second.n / all2, r2 };
  });
  const sum = (part: (pair: (typeof pairs)[number]) => number): number =>
    pairs.reduce((total, pair) => total + part(pair), 0);
  const R1 = sum(({ s1, r1 }) => s1 * r1);
  const R2 = sum(({ s2, r2 }) => s2 * r2);
  const bySegment = pairs.map(({ s1, r1, s2, r2 }) => ({
    mix: (s2 - s1) * ((r1 + r2) / 2 - (R1 + R2) / 2) + 0,
    uncenteredMix: ((s2 - s1) * (r1 + r2)) / 2 + 0,
    within: ((r2 - r1) * (s1 + s2)) / 2 + 0,
  }));
  const change = R2 - R1;
  const largest = pairs.reduce((most, { r1, r2 }) => Math.max(most, Math.abs(r1), Math.abs(r2)), 0);
  const way = Math.abs(change) <= rounding * largest ? 0 : Math.sign(change);
  return {
    before: R1,
    after: R2,
    change,
    mix: bySegment.reduce((total, { mix }) => total + mix, 0),
    within: bySegment.reduce((total, { within }) => total + within, 0),
    simpson: way !== 0 && pairs.every(({ r1, r2 }) => way * (r2 - r1) <= 0) && pairs.some(({ r1, r2 }) => r1 !== r2),
    bySegment,
    threeFold: {
      mix: sum(({ s1, r1, s2 }) => (s2 - s1) * r1),
      within: sum(({ s1, r1, r2 }) => s1 * (r2 - r1)),
      interaction: sum(({ s1, r1, s2, r2 }) => (s2 - s1) * (r2 - r1)),
    },
  };
}

function countOf(segments: readonly SegmentRate[]): number {
  return segments.reduce((total, { n, rate }, index) => {
    checkCount(n);
    if (n > 0 && !Number.isFinite(rate)) throw badNumber('rate', 'a finite rate', rate, ` at position ${index}`);
    return total + n;
  }, 0);
}

function nothing(segments: number): Kitagawa {
  const effect = { mix: null, uncenteredMix: null, within: null };
  return {
    before: null,
    after: null,
    change: null,
    mix: null,
    within: null,
    simpson: false,
    bySegment: Array.from({ length: segments }, () => effect),
    threeFold: { mix: null, within: null, interaction: null },
  };
}
