import type { Hours } from '../calendar/hoursInForce.ts';
import { epochOf, type Instant } from '../calendar/instant.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { TicketStatus } from '../model/ticket.ts';
import { countedUntil, type CountedTime, type SchedulePolicy } from './countedUntil.ts';
import { isResolved } from './isResolved.ts';

/** What everything that is asked of a ticket takes. */
export interface AsOfOptions {
  /** The moment from which the ticket is seen: what happens after it does not exist. */
  readonly asOf: Instant;
}

/** What every clock of a ticket takes. */
export interface ClockOptions extends AsOfOptions {
  /** Opening hours, when only time inside them counts; all time unless told. A list: each from its instant on. */
  readonly hours?: Hours | undefined;
  /**
   * Which of several hours count: `'ownSpan'` (default) each for the time in which it held, `'atEvent'` the ones in force
   * when a span ends for the whole span, as Zendesk does.
   */
  readonly schedule?: SchedulePolicy | undefined;
  /** States whose time does not count, such as `['pending', 'hold']`; none unless told. */
  readonly without?: readonly TicketStatus[] | undefined;
}

/** The same, read. */
export interface ClockSettings {
  /** Epoch milliseconds, whole. */
  readonly asOf: number;
  /** The instant a span ends at to how its time is counted. */
  readonly countedUntil: (end: number) => CountedTime;
  /** States whose time does not count. */
  readonly without: readonly TicketStatus[];
}

/**
 * Holds the options of a clock to their form.
 *
 * @param options - What the caller gave.
 * @returns The instant, how time is counted, and the states left out.
 * @throws TypeError for options without an instant and for a wrong kind, RangeError for a state or policy that is none.
 * @category measure
 */
export function readClockOptions(options: ClockOptions): ClockSettings {
  if (Object(options) !== options) throw wrongKind('options', 'an object with asOf', options);
  const { asOf, hours, schedule = 'ownSpan', without = [] } = options;
  if (!Array.isArray(without)) throw wrongKind('without', 'without as a list of states', without);
  without.forEach(isResolved);
  // Events are on whole milliseconds, so that nothing between two of them is seen or not seen.
  return { asOf: Math.floor(epochOf(asOf)), countedUntil: countedUntil(hours, schedule), without };
}
