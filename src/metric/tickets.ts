import { kaplanMeier, type SurvivalCurve } from '../inference/kaplanMeier.ts';
import type { Answers, LeftOut } from '../tally/answer.ts';
import { isIterable } from '../tally/eachRow.ts';
import { type Durations, readDurations } from './durations.ts';
import { oneAxis } from './oneAxis.ts';

/** Tickets by what is known of them: how long the resolved ones took, how old the open ones are; milliseconds. */
export interface TicketDurations {
  /** How long each resolved ticket took. */
  readonly resolved?: Answers;
  /** How old each open ticket is. */
  readonly open?: Answers;
}

/** Tickets, counted: what a time to resolution is read from. */
export interface Tickets {
  /** How many tickets, open ones too. */
  readonly n: number;
  /** Who has no duration. */
  readonly leftOut: LeftOut;
  /** Durations of the resolved ones. */
  readonly resolved: Durations;
  /** Ages of the open ones. */
  readonly open: Durations;
  /** Share that is not resolved by each time. */
  readonly curve: SurvivalCurve;
}

/**
 * Reads tickets: durations of resolved ones, or `{ resolved, open }`. An array is never turned into an object, a tally never
 * taken for the two.
 *
 * @param durations - Milliseconds, 0 or more, one by one or as a tally; or both kinds of tickets.
 * @param invalid - Whether a negative duration throws or is counted as invalid.
 * @returns The counted tickets.
 * @throws RangeError for a negative duration, NaN and infinity, with the position or key; TypeError for another kind.
 * @category metric
 */
export function readTickets(durations: Answers | TicketDurations, invalid: 'throw' | 'count'): Tickets {
  const isBoth = isSplit(durations);
  const resolved = readDurations(isBoth ? (durations.resolved ?? []) : durations, invalid);
  const open = readDurations(isBoth ? (durations.open ?? []) : [], invalid);
  return {
    n: resolved.n + open.n,
    leftOut: {
      skipped: resolved.leftOut.skipped + open.leftOut.skipped,
      dismissed: resolved.leftOut.dismissed + open.leftOut.dismissed,
      notApplicable: resolved.leftOut.notApplicable + open.leftOut.notApplicable,
      invalid: resolved.leftOut.invalid + open.leftOut.invalid,
    },
    resolved,
    open,
    curve: kaplanMeier(oneAxis(resolved, open)),
  };
}

function isSplit(durations: Answers | TicketDurations): durations is TicketDurations {
  if (typeof durations !== 'object' || (durations as unknown) === null || isIterable(durations)) return false;
  const names = Object.keys(durations);
  return names.length > 0 && names.every((name) => name === 'resolved' || name === 'open');
}
