import fc from 'fast-check';
import { groupName } from '../arbitrary.ts';

/** A touchpoint of a small log. */
export interface LogEntry {
  readonly customerId: string;
  readonly at: number;
  readonly activity: string;
  readonly id?: string | null | undefined;
}

/** Touchpoints written short: `logOf({ anna: 'search 0, buy 5' })`. */
export function logOf(customers: { readonly [customerId: string]: string }): readonly LogEntry[] {
  return Object.entries(customers).flatMap(([customerId, text]) =>
    text.split(', ').map((entry) => {
      const [activity = '', at = ''] = entry.split(' ');
      return { customerId, at: Number(at), activity };
    }),
  );
}

/** Touchpoints of a few customers in no order, many of them at the same time; names as users give them. */
export const someLog: fc.Arbitrary<readonly LogEntry[]> = fc
  .uniqueArray(groupName, { minLength: 1, maxLength: 4 })
  .chain((customers) =>
    fc.array(
      fc.record({
        customerId: fc.constantFrom(...customers),
        at: fc.nat(20),
        activity: fc.constantFrom('a', 'b', 'c', '__proto__', ''),
        id: fc.option(fc.constantFrom('1', '2', '3', '4', '5', '6'), { freq: 2 }),
      }),
      { maxLength: 24 },
    ),
  );
