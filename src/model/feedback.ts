import type { Area, Channel, Stage } from './touchpoint.ts';

/**
 * What became of a question: answered; seen and left blank; the survey was closed; it did not apply; or answered in a
 * survey that was not finished, which counts for this question like any other answer.
 */
export type FeedbackStatus = 'answered' | 'skipped' | 'dismissed' | 'notApplicable' | 'partial';

/** A side of a contact that is judged on its own. Any other name is a facet too. */
export type Facet =
  | 'waitingTime'
  | 'courtesy'
  | 'understanding'
  | 'honesty'
  | 'quality'
  | 'information'
  | (string & Record<never, never>);

/** What a piece of feedback is about: whatever is known of it. */
export interface FeedbackAbout {
  /** The contact. */
  readonly touchpointId?: string | null | undefined;
  /** The ticket. */
  readonly ticketId?: string | null | undefined;
  /** The journey. */
  readonly journeyId?: string | null | undefined;
  /** What happened there. */
  readonly activity?: string | null | undefined;
  /** Where it took place. */
  readonly channel?: Channel | null | undefined;
  /** The stage. */
  readonly stage?: Stage | null | undefined;
  /** The part of the business. */
  readonly area?: Area | null | undefined;
}

/** What every piece of feedback has, whatever was asked. */
export interface FeedbackCommon {
  /** Name of this record. */
  readonly id?: string | null | undefined;
  /** Who was asked; null for anonymous feedback. */
  readonly customerId?: string | null | undefined;
  /** When the answer was given, or the question shown where there is none. */
  readonly at: Date;
  /** Name of the question, the same in every language. */
  readonly question: string;
  /** What became of it. */
  readonly status: FeedbackStatus;
  /** Name of the survey it was part of, when it was shown: one name for one showing to one person. */
  readonly surveyId?: string | null | undefined;
  /** Language of the form as a BCP 47 tag, `'pl'`. */
  readonly language?: string | null | undefined;
  /** What it is about. */
  readonly about?: FeedbackAbout | null | undefined;
  /** Why, by names: `'hardNavigation'`, `'belowExpectation'`, `'badlyHandled'`, `'irrelevantAd'`; several may hold at once. */
  readonly causes?: readonly string[] | null | undefined;
  /** When somebody got back to the customer about it; null or undefined while nobody has. */
  readonly followedUpAt?: Date | null | undefined;
}

/** A rating: how likely to recommend, how satisfied, how easy. */
export interface RatingFeedback extends FeedbackCommon {
  /** What was asked. */
  readonly kind: 'nps' | 'csat' | 'ces';
  /** The rating, on the scale; null or undefined where there is no answer. */
  readonly rating?: number | null | undefined;
  /** Name of the scale, `'csat7Formbricks'`; the standard one of the kind unless told. */
  readonly scale?: string | null | undefined;
}

/** A yes or a no. */
export interface YesNoFeedback extends FeedbackCommon {
  /** What was asked. */
  readonly kind: 'yesNo';
  /** True for yes; null or undefined where there is no answer. */
  readonly answer?: boolean | null | undefined;
}

/** What was felt. */
export interface EmotionFeedback extends FeedbackCommon {
  /** What was asked. */
  readonly kind: 'emotion';
  /** Names of emotions: several may hold at once, and none is an answer too. */
  readonly emotions?: readonly string[] | null | undefined;
  /** How good it felt, from −1 (bad) to 1 (good). */
  readonly valence?: number | null | undefined;
}

/** How one side of a contact was, and how it was expected to be. */
export interface FacetFeedback extends FeedbackCommon {
  /** What was asked. */
  readonly kind: 'facet';
  /** Which side. */
  readonly facet: Facet;
  /** How it was, on the scale: the answer; null or undefined where there is none. */
  readonly perception?: number | null | undefined;
  /** How it was expected to be, on the same scale; it may be known where there is no answer. */
  readonly expectation?: number | null | undefined;
  /** Name of the scale; `'csat5'` unless told. */
  readonly scale?: string | null | undefined;
}

/** One answer to one question, or that there was none. */
export type Feedback = RatingFeedback | YesNoFeedback | EmotionFeedback | FacetFeedback;
