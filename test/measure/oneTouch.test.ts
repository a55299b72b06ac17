import { oneTouch } from 'cx-metrics';
import { expect, test } from 'vitest';
import { codeOf } from '../calendar/oracle.ts';
import { at, becomes, notes, says, ticketOf } from './someTickets.ts';

const asOf = at(1000);
const solvedAfter = (...replies: readonly number[]) =>
  ticketOf(...replies.map((minutes) => says(minutes, 'agent')), becomes(500, 'solved'));

test('up to one public reply of an agent, or exactly one', () => {
  const touched = (count: number, replies?: 'exactlyOne') =>
    oneTouch(solvedAfter(...Array.from({ length: count }, (_, at) => at)), { asOf, replies });
  expect([touched(0), touched(1), touched(2)]).toEqual([true, true, false]);
  expect([touched(0, 'exactlyOne'), touched(1, 'exactlyOne'), touched(2, 'exactlyOne')]).toEqual([false, true, false]);
});

test('notes, bots and customers are no touch', () => {
  expect(
    oneTouch(ticketOf(notes(1), says(2, 'bot'), says(3, 'customer'), says(4, 'agent'), becomes(5, 'solved')), { asOf }),
  ).toBe(true);
});

test('null while it is not resolved, also when it is open again', () => {
  expect(oneTouch(ticketOf(says(4, 'agent')), { asOf })).toBeNull();
  expect(oneTouch(ticketOf(becomes(5, 'solved'), becomes(6, 'open')), { asOf })).toBeNull();
  expect(oneTouch(ticketOf(), { asOf: at(-1) })).toBeNull();
});

test('out of order is invalid, another rule is refused', () => {
  expect(oneTouch(ticketOf(says(-4, 'agent')), { asOf })).toBe('invalid');
  expect(codeOf(() => oneTouch(ticketOf(), { asOf, replies: 'two' as never }))).toBe('replies');
});
