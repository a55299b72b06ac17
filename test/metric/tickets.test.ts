import { expect, test } from 'vitest';
import { readTickets } from '../../src/metric/tickets.ts';

test('durations alone are resolved tickets; resolved and open are told apart by their names', () => {
  expect(readTickets([5, 7], 'throw')).toMatchObject({ n: 2, resolved: { n: 2 }, open: { n: 0 } });
  expect(readTickets({ resolved: [5], open: { 7: 2 } }, 'throw')).toMatchObject({
    n: 3,
    resolved: { n: 1 },
    open: { n: 2 },
  });
  expect(readTickets({ open: [7] }, 'throw')).toMatchObject({ n: 1, resolved: { n: 0 } });
  expect(readTickets({ resolved: [5] }, 'throw')).toMatchObject({ n: 1, open: { n: 0 } });
});

test('an empty object is an empty tally', () => {
  expect(readTickets({}, 'throw').n).toBe(0);
});

test('who was left out is added up over both', () => {
  const { leftOut } = readTickets({ resolved: [null, -1], open: { skipped: 2, invalid: 1 } }, 'count');
  expect(leftOut).toEqual({ skipped: 3, dismissed: 0, notApplicable: 0, invalid: 2 });
});

test('the curve stands on both', () => {
  expect(Array.from(readTickets({ resolved: [5], open: [7] }, 'throw').curve.survival)).toEqual([0.5, 0.5]);
});

test('every way of not answering is added up over both', () => {
  const words = { skipped: 1, dismissed: 2, notApplicable: 3, invalid: 4 };
  expect(readTickets({ resolved: words, open: words }, 'throw').leftOut).toEqual({
    skipped: 2,
    dismissed: 4,
    notApplicable: 6,
    invalid: 8,
  });
});

test('a name beside resolved and open makes it a tally, whose keys are durations', () => {
  expect(() => readTickets({ resolved: [5], 7: 1 } as never, 'throw')).toThrow(
    expect.objectContaining({ code: 'tallyKey' }),
  );
  for (const none of [null, undefined, 5, 'resolved']) {
    expect(() => readTickets(none as never, 'throw')).toThrow(expect.objectContaining({ code: 'tally' }));
  }
});
