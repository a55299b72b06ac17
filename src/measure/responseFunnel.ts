import { checkLevel } from '../inference/checkLevel.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { rate, type Rate } from './rate.ts';
import { readStage, type ResponseStage } from './readStage.ts';

/** What became of a survey that was shown. */
export interface ResponseStages {
  /** Shown. */
  readonly presented: ResponseStage;
  /** Answered at least in part; where it is not given, whoever completed it. */
  readonly started?: ResponseStage | undefined;
  /** Answered to the end. */
  readonly completed: ResponseStage;
  /** Closed without an answer. */
  readonly dismissed?: ResponseStage | undefined;
}

/** What `responseFunnel` takes. */
export interface ResponseFunnelOptions {
  /** Level of the intervals, between 0 and 1; 0.95 unless told. */
  readonly level?: number | undefined;
}

/** How many responded, counted one way. */
export interface Responses {
  /** How many were shown the survey, or how many times it was shown. */
  readonly presented: number;
  /** Started, of those presented; null where it is not given. */
  readonly started: Rate | null;
  /** Completed, of those presented: the response rate. */
  readonly completed: Rate;
  /** Closed without an answer, of those presented; null where it is not given. */
  readonly dismissed: Rate | null;
  /** Neither answered nor closed, of those presented. */
  readonly skipped: Rate;
  /** Started and not completed, of those who started; null where it is not given who started. */
  readonly droppedOff: Rate | null;
}

/** How many responded, by people. */
export interface PeopleResponses extends Responses {
  /** How many times, over all stages, it was not known who it was; they are not among the people. */
  readonly anonymous: number;
}

/** How many responded, by showings and by people: two bases that are never mixed. */
export interface ResponseFunnel {
  /** By showings: who saw it twice counts twice. */
  readonly presentations: Responses;
  /** By people: each once, with the furthest they came. Null where a stage is a number. */
  readonly people: PeopleResponses | null;
}

/**
 * How many of those who were asked answered?
 *
 * Formula: percent of the surveys shown, and of the people they were shown to. By people each counts once, at the furthest
 * point: who completed one showing and closed another has completed. Unit: percent, with Wilson's interval. Empty: null
 * with the reason `noBase`. A rate above 100, or one of people who were not shown the survey, is no share: it stands as it
 * is, without an interval and with the reason `outsideBase`.
 * Law: dismissed, skipped and started (or completed, where nobody says who started) make up presented.
 *
 * @param stages - `presented` and `completed`, and where known `started` and `dismissed`: each a number of times, or a list
 * with the person of each time.
 * @param options - `level` (0.95).
 * @returns Rates by showings, and by people where the stages are lists.
 * @throws RangeError for a count that is no whole number from 0 and a level off its range, TypeError for a wrong kind.
 * @example
 * ```ts
 * import { responseFunnel } from 'cx-metrics';
 *
 * const { presentations } = responseFunnel({ presented: 10, started: 3, completed: 2 });
 * presentations.completed.percent; // => 20
 * presentations.completed.interval?.high?.toFixed(1); // => '51.0'
 * presentations.droppedOff?.percent?.toFixed(2); // => '33.33'
 *
 * const { people } = responseFunnel({ presented: ['ann', 'ann', 'bob'], completed: ['ann'], dismissed: ['ann', 'bob'] });
 * people?.completed.percent; // => 50
 * people?.dismissed?.count; // => 1
 * responseFunnel({ presented: 2, completed: 3 }).presentations.completed.percent; // => 150
 * responseFunnel({ presented: 2, completed: 3 }).presentations.completed.reason; // => 'outsideBase'
 * responseFunnel({ presented: 0, completed: 0 }).presentations.completed.percent; // => null
 * responseFunnel({ presented: -1, completed: 0 }); // throws RangeError
 * ```
 * @see {@link presentationsOf} for the stages from feedback
 * @category measure
 */
export function responseFunnel(stages: ResponseStages, options?: ResponseFunnelOptions): ResponseFunnel {
  if (Object(stages) !== stages) throw wrongKind('stages', 'an object with presented and completed', stages);
  checkOptions(options);
  const { level = 0.95 } = options ?? {};
  checkLevel(level);
  const presented = readStage(stages.presented, 'presented');
  const completed = readStage(stages.completed, 'completed');
  const started = stages.started === undefined ? null : readStage(stages.started, 'started');
  const dismissed = stages.dismissed === undefined ? null : readStage(stages.dismissed, 'dismissed');

  const given = [presented, completed, started, dismissed].filter((stage) => stage !== null);
  const answered = (started ?? completed).times;
  const presentations = responsesOf(level, {
    presented: presented.times,
    started: started && [started.times, true],
    completed: [completed.times, true],
    dismissed: dismissed && [dismissed.times, true],
    skipped: presented.times - answered - (dismissed?.times ?? 0),
    droppedOff: started && started.times - completed.times,
  });
  if (given.some(({ people }) => people === null)) return { presentations, people: null };

  const shown = presented.people ?? none;
  const finished = completed.people ?? none;
  const began = new Set([...(started?.people ?? none), ...finished]);
  const closed = new Set([...(dismissed?.people ?? none)].filter((person) => !began.has(person)));
  const areShown = (people: Iterable<string>): boolean => [...people].every((person) => shown.has(person));
  const people = responsesOf(level, {
    presented: shown.size,
    started: started && [began.size, areShown(began)],
    completed: [finished.size, areShown(finished)],
    dismissed: dismissed && [closed.size, areShown(closed)],
    skipped: [...shown].filter((person) => !began.has(person) && !closed.has(person)).length,
    droppedOff: started && began.size - finished.size,
  });
  return { presentations, people: { ...people, anonymous: given.reduce((sum, stage) => sum + stage.anonymous, 0) } };
}

const none: ReadonlySet<string> = new Set();

/** How many at each point, and whether all of them are known to have been shown the survey. */
interface Counted {
  readonly presented: number;
  readonly started: readonly [count: number, areShown: boolean] | null;
  readonly completed: readonly [count: number, areShown: boolean];
  readonly dismissed: readonly [count: number, areShown: boolean] | null;
  readonly skipped: number;
  readonly droppedOff: number | null;
}

function responsesOf(level: number, counted: Counted): Responses {
  const { presented, started, completed, dismissed, skipped, droppedOff } = counted;
  const ofShown = ([count, areShown]: readonly [number, boolean]): Rate => rate(count, presented, level, areShown);
  return {
    presented,
    started: started && ofShown(started),
    completed: ofShown(completed),
    dismissed: dismissed && ofShown(dismissed),
    skipped: ofShown([skipped, true]),
    droppedOff: started && droppedOff !== null ? rate(droppedOff, started[0], level, true) : null,
  };
}
