/** The four ways of not answering, in the order in which they are written. */
export type LeftOutWord = 'skipped' | 'dismissed' | 'notApplicable' | 'invalid';

/**
 * One answer as it comes out of a record: a number, or a way of not answering.
 *
 * `true` is 1 and `false` is 0; `null` and `undefined` are `'skipped'`; a bigint must be exact as a number.
 */
export type Answer = number | bigint | boolean | null | undefined | LeftOutWord;

/** An answer, or an answer and how many times it was given (a row of `GROUP BY`). */
export type CountedAnswer = Answer | readonly [answer: Answer, times: number | bigint];

/**
 * How many times each answer was seen: `{ 9: 120, 10: 80, skipped: 14 }`.
 *
 * A key is a number as JavaScript prints it, or one of the four words; a value is a whole number, 0 or more.
 * Plain JSON; holds no person.
 */
export interface Tally {
  /** How many times this answer was seen. */
  readonly [answer: string]: number;
}

/** What a metric reads: answers one by one (array, typed array, Arrow vector, generator), or a tally of them. */
export type Answers = Iterable<number | bigint | boolean | null | undefined> | Tally;

/** Results by the name of a group. */
export interface Groups<Group> {
  /** What this group holds. */
  readonly [key: string]: Group;
}

/** How many were asked and did not answer, by how. */
export interface LeftOut {
  /** Seen and left blank: null and undefined. */
  readonly skipped: number;
  /** The survey was closed without an answer. */
  readonly dismissed: number;
  /** The question did not apply. */
  readonly notApplicable: number;
  /** Off its scale or not to be read; counted only where `invalid: 'count'` was asked for. */
  readonly invalid: number;
}

/** What `tally`, `tallyEach` and `tallyBy` do with text, NaN and infinity. */
export interface TallyOptions {
  /** `'throw'` (default) names the first one and its position; `'count'` counts them as `invalid`. */
  readonly invalid?: 'throw' | 'count';
}
