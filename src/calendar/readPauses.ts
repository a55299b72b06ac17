import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { epochOf, type Instant } from './instant.ts';

/** A time that does not count, such as a ticket on hold: `[from, to)`; without an end it still goes on. */
export type Pause = readonly [from: Instant, to: Instant | null | undefined];

/** A pause in epoch milliseconds. */
export interface PausedSpan {
  /** First instant that does not count. */
  readonly from: number;
  /** First instant that counts again; Infinity for a pause that goes on. */
  readonly to: number;
}

/**
 * Which times do not count?
 *
 * @param pauses - Pairs of instants in any order; they may overlap.
 * @returns The spans in order, those that overlap or touch as one.
 * @throws RangeError for an end before its start, TypeError for what is no list of pairs (code `pause`), and what a bad
 * instant throws.
 * @category calendar
 */
export function readPauses(pauses: readonly Pause[]): readonly PausedSpan[] {
  if (!Array.isArray(pauses)) throw wrongKind('pause', 'pauses to be a list of pairs of instants', pauses);
  const spans = pauses.map(readPause).sort((one, other) => one.from - other.from);
  const merged: PausedSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else merged.push(span);
  }
  return merged;
}

function readPause(pause: Pause, at: number): PausedSpan {
  const where = ` at position ${at} of pauses`;
  if (!Array.isArray(pause) || pause.length !== 2) throw wrongKind('pause', 'a pair of instants', pause, where);
  const from = epochOf(pause[0]);
  const to = pause[1] === null || pause[1] === undefined ? Infinity : epochOf(pause[1]);
  if (to < from) throw outOfRange('pause', 'a pause that ends at or after its start', pause[1], where);
  return { from, to };
}
