import type { Actor, Channel } from './touchpoint.ts';

/**
 * Where a ticket stands: not yet looked at, being worked on, waiting for the customer, waiting for somebody else, solved
 * and may come back, closed for good.
 */
export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

/** A message in a ticket. */
export interface TicketMessage {
  /** What happened. */
  readonly kind: 'message';
  /** When. */
  readonly at: Date;
  /** Who wrote it. */
  readonly by: Actor;
  /** Which person, for an agent. */
  readonly agentId?: string | null | undefined;
  /** Whether the customer can read it; an internal note is not public. */
  readonly public: boolean;
}

/** A change of status. */
export interface TicketStatusChange {
  /** What happened. */
  readonly kind: 'status';
  /** When. */
  readonly at: Date;
  /** What it is from then on. */
  readonly status: TicketStatus;
  /** Who changed it. */
  readonly by?: Actor | null | undefined;
  /** Which person, for an agent. */
  readonly agentId?: string | null | undefined;
}

/** A change of who is responsible. */
export interface TicketAssignment {
  /** What happened. */
  readonly kind: 'assignment';
  /** When. */
  readonly at: Date;
  /** The person from then on; null for nobody. */
  readonly agentId?: string | null | undefined;
  /** The team from then on; null for none. */
  readonly team?: string | null | undefined;
}

/** The ticket became part of another one. */
export interface TicketMerge {
  /** What happened. */
  readonly kind: 'merge';
  /** When. */
  readonly at: Date;
  /** The ticket it went into. */
  readonly into: string;
}

/** Something that happened to a ticket. */
export type TicketEvent = TicketMessage | TicketStatusChange | TicketAssignment | TicketMerge;

/** A matter a customer brought, or the business opened for one. Fields that are null are not known. */
export interface Ticket {
  /** Name of the ticket. */
  readonly id: string;
  /** Whose matter it is. */
  readonly customerId?: string | null | undefined;
  /** When it was opened; its status is `'new'` from then on until an event says another. */
  readonly createdAt: Date;
  /** Who opened it; the customer unless told. */
  readonly createdBy?: Actor | null | undefined;
  /** Where it came in. */
  readonly channel?: Channel | null | undefined;
  /** How urgent, in the words of the source. */
  readonly priority?: string | null | undefined;
  /** What it is about, in the words of the source. */
  readonly category?: string | null | undefined;
  /**
   * What happened, in order of time; events at one instant in the order in which they came.
   *
   * The message that an agent opens a ticket with is its first message here. The message that a customer opens it with may
   * stand here too, and changes nothing: the customer waits from `createdAt` on.
   */
  readonly events: readonly TicketEvent[];
}
