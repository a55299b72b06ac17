/** Where a contact took place. Any other name is a channel too. */
export type Channel =
  | 'store'
  | 'phone'
  | 'email'
  | 'chat'
  | 'web'
  | 'app'
  | 'social'
  | 'message'
  | 'post'
  | 'ad'
  | (string & Record<never, never>);

/** Whether a contact took place over a network or face to face, on paper, on the spot. */
export type Medium = 'online' | 'offline';

/** Where on the way of a customer a contact lies. Any other name is a stage too; the order is the caller's list. */
export type Stage = 'before' | 'during' | 'after' | (string & Record<never, never>);

/** Which part of the business a contact is about; `reputation` is what others say. Any other name is an area too. */
export type Area = 'product' | 'service' | 'marketing' | 'sales' | 'reputation' | (string & Record<never, never>);

/** Who acted: the customer, a person of the business, a program that talks, or a program that does not. */
export type Actor = 'customer' | 'agent' | 'bot' | 'system';

/** What the business said it would do by when, and whether it did: a delivery, an invoice, goods in stock. */
export interface Commitment {
  /** What was promised: `'delivery'`, `'billing'`, `'stock'` or another name. */
  readonly what: string;
  /** By when; a commitment without a time has none. */
  readonly due?: Date | null | undefined;
  /** When it was done; null or undefined while it is not. */
  readonly doneAt?: Date | null | undefined;
  /** Whether it was kept, where that is known without times: a correct invoice, goods that were there. */
  readonly kept?: boolean | null | undefined;
}

/** One contact of a customer with the business, on whatever side it began. Fields that are null are not known. */
export interface Touchpoint {
  /** Name of this record; two with the same one are one. */
  readonly id?: string | null | undefined;
  /** Who it was. */
  readonly customerId: string;
  /** When it began. */
  readonly at: Date;
  /** When it ended, for contacts that last: a call, a visit. */
  readonly endedAt?: Date | null | undefined;
  /** The journey it belongs to, where the source knows. */
  readonly journeyId?: string | null | undefined;
  /** What happened: `'open the app'`, `'pay'`. */
  readonly activity?: string | null | undefined;
  /** Where it took place. */
  readonly channel?: Channel | null | undefined;
  /** Online or offline. */
  readonly medium?: Medium | null | undefined;
  /** Before, during or after the purchase, or a stage of one's own. */
  readonly stage?: Stage | null | undefined;
  /** Which part of the business it is about. */
  readonly area?: Area | null | undefined;
  /** Who acted on the side of the business, or the customer alone. */
  readonly actor?: Actor | null | undefined;
  /** Which person, team or function of the business is responsible for it. */
  readonly responsible?: string | null | undefined;
  /** What the customer used: `'phone'`, `'desktop'`. */
  readonly device?: string | null | undefined;
  /** Whether it was made for this customer: an offer from usage, a greeting by name. */
  readonly personalised?: boolean | null | undefined;
  /** Whether what was known from earlier contacts was at hand, so that the customer had to repeat nothing. */
  readonly contextKept?: boolean | null | undefined;
  /** Whether the business began it unasked: a warning before the failure, a reminder. */
  readonly proactive?: boolean | null | undefined;
  /** Whether it was of use to the customer: an advertisement for something wanted. */
  readonly relevant?: boolean | null | undefined;
  /** Whether the customer got what the contact was for. */
  readonly succeeded?: boolean | null | undefined;
  /** What the customer felt, by names: several may hold at once. */
  readonly emotions?: readonly string[] | null | undefined;
  /** How good it felt, from −1 (bad) to 1 (good). */
  readonly valence?: number | null | undefined;
  /** What was promised at this contact. */
  readonly commitment?: Commitment | null | undefined;
  /** The ticket it is part of. */
  readonly ticketId?: string | null | undefined;
}
