// Rules as read in Zammad's specs of working minutes and destination time, and in issue 3410.
import { addBusinessTime, fullResolution, nextReplies, spansIn, timeIn } from 'cx-metrics';
import { describe, expect, test } from 'vitest';
import { alwaysOpen } from '../calendar/someHours.ts';
import { at, becomes, minute, says, ticketOf } from './someTickets.ts';

describe('Zammad: worked example 17, new at 0, open at 60, pending at 90, closed at 120', () => {
  const ticket = ticketOf(becomes(60, 'open'), becomes(90, 'pending'), becomes(120, 'closed'));
  const asOf = at(500);
  const hours = alwaysOpen('UTC');

  test('net of the pause it takes 90 minutes', () => {
    expect(fullResolution(ticket, { asOf, hours, without: ['pending'] })).toBe(90 * minute);
  });

  test('from minute 30 on it is 60, and the first 30 minutes are 30', () => {
    const first = timeIn(ticket, ['new', 'open'], { asOf: at(30), hours });
    expect(first).toBe(30 * minute);
    expect(90 * minute - Number(first)).toBe(60 * minute);
  });

  test('30 minutes from minute 75 on are over at minute 135: the pause moves the deadline', () => {
    const pauses = spansIn(ticket, ['pending'], { asOf });
    expect(pauses).toEqual([[at(90), at(120)]]);
    expect(addBusinessTime(hours, at(75), 30 * minute, { pauses })).toEqual(at(135));
  });
});

test('Zammad issue 3410: the wait is from the customer to the agent, from the earliest unanswered message on', () => {
  const ticket = ticketOf(
    says(10, 'agent'),
    says(100, 'customer'),
    says(130, 'customer'),
    says(160, 'agent'),
    says(400, 'agent'),
  );
  expect(nextReplies(ticket, { asOf: at(500) })).toEqual([60 * minute]);
});
