import { type AnyCommitment, mapGroups, promiseKept, rate, tally, tallyBy, type Touchpoint } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

const [noon, one, two] = [12, 13, 14].map((hour) => new Date(Date.UTC(2026, 2, 6, hour))) as [Date, Date, Date];

test.each([
  ['done before it was due', { due: two, doneAt: one }, undefined, true],
  ['done at the moment it was due', { due: one, doneAt: one }, undefined, true],
  ['done a millisecond later', { due: one, doneAt: one.getTime() + 1 }, undefined, false],
  ['not done and overdue', { due: one, doneAt: null }, two, false],
  ['not done at the moment it is due', { due: one }, one, null],
  ['not done and still in time', { due: two }, one, null],
  ['not done, and no moment to judge it at', { due: one }, undefined, null],
  ['done later than the data was taken, in time', { due: two, doneAt: two }, one, null],
  ['done later than the data was taken, overdue', { due: noon, doneAt: two }, one, false],
  ['done, by no time', { doneAt: one }, two, null],
  ['neither by when nor whether', {}, two, null],
  ['known to be kept without times', { kept: true }, undefined, true],
  ['known to be kept, whatever the times say', { kept: true, due: noon, doneAt: two }, two, true],
  ['known to be broken, whatever the times say', { kept: false, due: two, doneAt: noon }, two, false],
  ['nothing promised', null, two, 'notApplicable'],
  ['no promise there', undefined, undefined, 'notApplicable'],
] as const)('%s', (_title, commitment, asOf, wanted) => {
  expect(promiseKept(commitment, { asOf })).toBe(wanted);
});

const someTime = fc.option(fc.nat(9));
const someCommitment: fc.Arbitrary<AnyCommitment> = fc.record({ due: someTime, doneAt: someTime });

test('law: seen as of a moment it is the promise without what was done later', () => {
  fc.assert(
    fc.property(someCommitment, fc.nat(9), ({ due, doneAt }, asOf) => {
      const cut = { due, doneAt: typeof doneAt === 'number' && doneAt <= asOf ? doneAt : null };
      expect(promiseKept({ due, doneAt }, { asOf })).toBe(promiseKept(cut, { asOf }));
    }),
  );
});

test('law: what was kept or broken stays so, however much later one looks', () => {
  fc.assert(
    fc.property(someCommitment, fc.nat(9), fc.nat(9), (commitment, asOf, later) => {
      const before = promiseKept(commitment, { asOf });
      if (before !== null) expect(promiseKept(commitment, { asOf: asOf + later })).toBe(before);
    }),
  );
});

test('a moment is a date, milliseconds or text with its offset', () => {
  expect(promiseKept({ due: '2026-03-06T14:00:00+01:00', doneAt: one })).toBe(true);
  expect(promiseKept({ due: one.getTime(), doneAt: '2026-03-06T13:00:00.001Z' })).toBe(false);
});

test('touchpoints as they are: delivered in time, goods in stock, right invoices, each with its share kept', () => {
  const promised = (commitment: Touchpoint['commitment']): Touchpoint => ({ customerId: 'anna', at: noon, commitment });
  const touchpoints = [
    promised({ what: 'delivery', due: one, doneAt: noon }),
    promised({ what: 'delivery', due: two, doneAt: noon }),
    promised({ what: 'delivery', due: one, doneAt: two }),
    promised({ what: 'delivery', due: one }),
    promised({ what: 'delivery', due: two }),
    promised({ what: 'billing', kept: true }),
    promised({ what: 'stock', kept: false }),
    promised(null),
  ];
  const asOf = one.getTime() + 1;
  const kept = tallyBy(
    touchpoints.filter(({ commitment }) => commitment),
    [({ commitment }) => commitment?.what ?? 'none'],
    ({ commitment }) => promiseKept(commitment, { asOf }),
  );
  expect(kept).toEqual({ billing: { 1: 1 }, delivery: { 0: 2, 1: 2, skipped: 1 }, stock: { 0: 1 } });
  expect(mapGroups(kept, (answers) => rate(answers, { name: 'promisesKept' }).value)).toEqual({
    billing: 100,
    delivery: 50,
    stock: 0,
  });
  expect(tally(touchpoints, ({ commitment }) => promiseKept(commitment, { asOf }))['notApplicable']).toBe(1);
});

test('times that are none, a kept that is neither yes nor no, and what is no commitment are refused', () => {
  expect(refusal(() => promiseKept({ due: 'soon' }))).toMatch(/^RangeError instant: /);
  expect(refusal(() => promiseKept({ due: one, doneAt: '2026-03-06T13:00:00' }))).toMatch(/^TypeError noOffset: /);
  expect(() => promiseKept({ due: one }, { asOf: NaN })).toThrow(RangeError);
  expect(refusal(() => promiseKept({ kept: 'yes' as never }))).toBe(
    'TypeError kept: Expected kept as true, false or null, got "yes"',
  );
  expect(refusal(() => promiseKept(true as never))).toBe('TypeError commitment: Expected a commitment, got true');
  expect(() => promiseKept({ due: one }, one.getTime() as never)).toThrow(expect.objectContaining({ code: 'options' }));
});
