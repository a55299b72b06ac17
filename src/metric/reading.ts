import type { LeftOut } from '../tally/answer.ts';
import type { Direction } from '../scale/scale.ts';

/** How far a value may be off, at a level, by a method. */
export interface Interval {
  /** Lower limit in the unit of the value; null when there is none. */
  readonly low: number | null;
  /** Upper limit in the unit of the value; null when there is none. */
  readonly high: number | null;
  /** How often such an interval holds the true value, 0 to 1. */
  readonly level: number;
  /** The method it was made with. */
  readonly method: string;
}

/** What the value is counted in. */
export type Unit = 'points' | 'percent' | 'milliseconds' | 'scale' | 'ratio';

/** Why there is no value. */
export type NoValueReason = 'noAnswers' | 'tooFewAnswers' | 'notReached';

/** What a metric says: one headline value or null, the answers behind it, and how sure it is. Plain data. */
export interface Reading {
  /** Name of the metric. */
  readonly metric: string;
  /** The headline, unrounded; null with a reason. */
  readonly value: number | null;
  /** What the value is counted in. */
  readonly unit: Unit;
  /** Which way is good; null for neither. */
  readonly direction: Direction | null;
  /** Name of the scale, which fixes range and bands; null for durations. */
  readonly scale: string | null;
  /** How many answers; always whole. */
  readonly n: number;
  /** How sure the value is; null when no interval is defined. */
  readonly interval: Interval | null;
  /** Why there is no value; there exactly when it is null. */
  readonly reason?: NoValueReason;
  /** Who was asked and did not answer; with n they add up to all that was asked. */
  readonly leftOut: LeftOut;
}

/** A part of the answers. */
export interface Part {
  /** How many. */
  readonly count: number;
  /** Of the answers, 0 to 100; null when the value is. */
  readonly percent: number | null;
}
