import type { Net, PairedNets } from 'cx-metrics/inference';
import fc from 'fast-check';

const count = fc.oneof(fc.constant(0), fc.nat(6), fc.nat(900));
const net: fc.Arbitrary<Net> = fc.record({ plus: count, zero: count, minus: count });

/** What somebody scored twice. */
export const somePairedNets: fc.Arbitrary<PairedNets> = fc
  .record({ plus: net, zero: net, minus: net })
  .filter((table) => Object.values(table).some(({ plus, zero, minus }) => plus + zero + minus > 0));

/** The first scores of those with this second score. */
export const column = ({ plus, zero, minus }: PairedNets, then: keyof Net): Net => ({
  plus: plus[then],
  zero: zero[then],
  minus: minus[then],
});

/** The two times exchanged. */
export const transposed = (table: PairedNets): PairedNets => ({
  plus: column(table, 'plus'),
  zero: column(table, 'zero'),
  minus: column(table, 'minus'),
});
