import { checkAfter } from './checkOrder.ts';
import type { Customer } from './customer.ts';
import { isPlain } from './isPlain.ts';
import type { Findings } from './newFindings.ts';
import type { Wrong } from './problem.ts';
import { type Draft, hasFields, type RowReader } from './rowReader.ts';

/**
 * Reads rows that should be customers, for {@link readRecords}.
 *
 * @category model
 */
export const customerReader: RowReader<Customer> = {
  readRow: (row, found) => {
    const before = found.count();
    if (!hasFields<Customer>(row)) {
      found.wrong([], 'a customer: an object', row);
      return row as Customer;
    }
    found.name('id', row.id);
    found.optionalName('accountId', row.accountId);
    found.optionalText('segment', row.segment);
    found.optionalText('language', row.language);
    found.optionalFlag('referred', row.referred);
    if (row.attributes != null) checkAttributes(row.attributes, found);
    const customer = { ...row } as Draft<Customer>;
    if (row.since != null) customer.since = found.instant('since', row.since);
    if (row.churnedAt != null) customer.churnedAt = found.instant('churnedAt', row.churnedAt);
    if (found.count() === before) customerRules(customer, found.wrong);
    return customer;
  },
};

function checkAttributes(attributes: unknown, found: Findings): void {
  if (!isPlain(attributes)) {
    found.wrong(['attributes'], 'attributes by name', attributes);
    return;
  }
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    const isOne = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (!isOne) found.wrong(['attributes', name], 'text, a finite number, true, false or null', value);
  }
}

/** What the fields of a customer must be to each other. */
export function customerRules({ since, churnedAt }: Customer, wrong: Wrong): void {
  if (since != null && churnedAt != null) checkAfter(['churnedAt'], churnedAt, since, 'since', wrong);
}
