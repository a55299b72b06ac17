import { type Feedback, type FeedbackAbout, joinFeedback, type Ticket, type Touchpoint } from 'cx-metrics';
import { expect, test } from 'vitest';
import { codeOf } from '../calendar/oracle.ts';
import { at, becomes, ticketOf } from './someTickets.ts';

const given = (minutes: number, about?: FeedbackAbout): Feedback => ({
  kind: 'csat',
  question: 'satisfied',
  at: at(minutes),
  status: 'answered',
  rating: 5,
  about,
});
const ticket = ticketOf(becomes(10, 'solved'), becomes(20, 'open'));
const call: Touchpoint = { id: 'P1', customerId: 'ann', at: at(5), ticketId: 'T1' };
const tickets: Ticket[] = [ticket];
const touchpoints: Touchpoint[] = [call];

test('each piece with its contact and its ticket, as they were known then', () => {
  const feedback = [given(15, { touchpointId: 'P1', ticketId: 'T1' }), given(99, { ticketId: 'T1' })];
  expect(joinFeedback(feedback, { touchpoints, tickets })).toEqual({
    rows: [
      { feedback: feedback[0], touchpoint: call, ticket: { ...ticket, events: [becomes(10, 'solved')] } },
      { feedback: feedback[1], touchpoint: null, ticket },
    ],
    missing: [],
    withoutReference: 0,
  });
});

test('the ticket of a contact is its ticket, unless the feedback names one', () => {
  const other = { ...ticketOf(), id: 'T2' };
  const rows = joinFeedback([given(15, { touchpointId: 'P1' }), given(15, { touchpointId: 'P1', ticketId: 'T2' })], {
    touchpoints,
    tickets: [ticket, other],
  }).rows;
  expect(rows.map((row) => row.ticket?.id)).toEqual(['T1', 'T2']);
});

test('what began after the feedback is not joined: it looks into no future', () => {
  const { rows, missing } = joinFeedback([given(-1, { touchpointId: 'P1', ticketId: 'T1' })], { touchpoints, tickets });
  expect(rows[0]).toMatchObject({ touchpoint: null, ticket: null });
  expect(missing).toEqual([
    { position: 0, what: 'touchpoint', id: 'P1', reason: 'later' },
    { position: 0, what: 'ticket', id: 'T1', reason: 'later' },
  ]);
});

test('what is not there is listed, what names nothing is counted, and every piece has its row', () => {
  const feedback = [
    given(1),
    given(2, {}),
    given(3, { ticketId: 'T9', touchpointId: null }),
    given(4, { journeyId: 'J1' }),
  ];
  const joined = joinFeedback(feedback, { touchpoints, tickets });
  expect(joined.rows.map((row) => row.feedback)).toEqual(feedback);
  expect(joined.missing).toEqual([{ position: 2, what: 'ticket', id: 'T9', reason: 'unknown' }]);
  expect(joined.withoutReference).toBe(3);
});

test('names are ordinary, also those of objects', () => {
  const feedback = ['__proto__', 'constructor', '', '7'].map((ticketId) => given(1, { ticketId }));
  const { rows, missing } = joinFeedback(feedback, { tickets: [{ ...ticketOf(), id: '' }] });
  expect(missing.map(({ id }) => id)).toEqual(['__proto__', 'constructor', '7']);
  expect(rows[2]?.ticket?.id).toBe('');
});

test('what is not given is not looked for; of two with one id the last is taken', () => {
  expect(joinFeedback([given(15, { touchpointId: 'P9', ticketId: 'T9' })], {}).missing).toEqual([]);
  const twice = [ticket, { ...ticket, priority: 'high' }];
  expect(joinFeedback([given(15, { ticketId: 'T1' })], { tickets: twice }).rows[0]?.ticket?.priority).toBe('high');
});

test('contacts without a name cannot be meant', () => {
  const unnamed: Touchpoint = { customerId: 'ann', at: at(0) };
  expect(joinFeedback([given(1)], { touchpoints: [unnamed] }).rows[0]?.touchpoint).toBeNull();
});

test('misuse is refused', () => {
  expect(codeOf(() => joinFeedback([], undefined as never))).toBe('options');
  expect(codeOf(() => joinFeedback([], { tickets: ticket as never }))).toBe('rows');
  expect(codeOf(() => joinFeedback(given(1) as never, {}))).toBe('rows');
});
