/** A person or an organisation that the business serves. Fields that are null are not known. */
export interface Customer {
  /** Name of the customer in all records. */
  readonly id: string;
  /** The organisation a person belongs to. */
  readonly accountId?: string | null | undefined;
  /** `'b2b'`, `'b2c'` or a segment of one's own. */
  readonly segment?: string | null | undefined;
  /** Language as a BCP 47 tag, `'pl'`. */
  readonly language?: string | null | undefined;
  /** Whether somebody's recommendation brought the customer. */
  readonly referred?: boolean | null | undefined;
  /** Since when. */
  readonly since?: Date | null | undefined;
  /** When the customer left; null or undefined while not. */
  readonly churnedAt?: Date | null | undefined;
  /** What else is known, for segments of one's own. */
  readonly attributes?: { readonly [name: string]: string | number | boolean | null } | null | undefined;
}
