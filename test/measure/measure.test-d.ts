import {
  answerOf,
  type ClockValue,
  type Feedback,
  firstReply,
  fullResolution,
  joinFeedback,
  latestPer,
  nextReplies,
  oneTouch,
  type OnePer,
  presentationsOf,
  responseFunnel,
  spansIn,
  addBusinessTime,
  type OpeningHours,
  type Tally,
  tally,
  tallyBy,
  type Ticket,
  ticketTime,
  ticketTimes,
  ttr,
} from 'cx-metrics';
import { expectTypeOf, test } from 'vitest';

const tickets: readonly Ticket[] = [];
const feedback: readonly Feedback[] = [];
const asOf = '2026-03-02T00:00:00Z';

test('what a clock shows is an answer for a tally, and never just a number', () => {
  expectTypeOf(fullResolution({} as Ticket, { asOf })).toEqualTypeOf<ClockValue>();
  expectTypeOf(tally(tickets, (ticket) => firstReply(ticket, { asOf }))).toEqualTypeOf<Tally>();
  expectTypeOf(tally(tickets, (ticket) => oneTouch(ticket, { asOf }))).toEqualTypeOf<Tally>();
  expectTypeOf(tally(tickets.flatMap((ticket) => nextReplies(ticket, { asOf })))).toEqualTypeOf<Tally>();
  expectTypeOf(tally(feedback, answerOf)).toEqualTypeOf<Tally>();
});

test('a clock needs its instant, and its options are known', () => {
  // @ts-expect-error asOf is missing
  firstReply({} as Ticket, {});
  // @ts-expect-error there is no such state
  firstReply({} as Ticket, { asOf, without: ['waiting'] });
  // @ts-expect-error there is no such clock
  ticketTimes(tickets, { asOf, clock: 'resolution' });
  // @ts-expect-error there is no such policy
  firstReply({} as Ticket, { asOf, schedule: 'last' });
});

test('times of tickets go into ttr, grouped or not', () => {
  expectTypeOf(ttr(ticketTimes(tickets, { asOf })).value).toEqualTypeOf<number | null>();
  const rows = tickets.map((ticket) => ({ ticket, ...ticketTime(ticket, { asOf }) }));
  const times = tallyBy(rows, [(row) => row.ticket.channel ?? 'none', (row) => row.state], (row) => row.ms);
  expectTypeOf(ttr(times['chat'] ?? {}).open).toEqualTypeOf<number>();
});

test('spans of states are pauses', () => {
  expectTypeOf(
    addBusinessTime({} as OpeningHours, asOf, 5, { pauses: spansIn({} as Ticket, ['hold'], { asOf }) }),
  ).toEqualTypeOf<Date>();
});

test('rows keep their type, and callbacks need no annotation', () => {
  const latest = latestPer(feedback, { person: (row) => row.customerId, at: (row) => row.at, answer: answerOf });
  expectTypeOf(latest).toEqualTypeOf<OnePer<Feedback>>();
  const own = latestPer([{ who: 'ann', when: 5, score: 9 }], { person: (row) => row.who, at: (row) => row.when });
  expectTypeOf(own.rows[0]).toEqualTypeOf<{ who: string; when: number; score: number } | undefined>();
  expectTypeOf(joinFeedback(feedback, { tickets }).rows[0]?.ticket).toEqualTypeOf<Ticket | null | undefined>();
});

test('the stages of feedback are those of the funnel', () => {
  expectTypeOf(responseFunnel(presentationsOf(feedback)).presentations.completed.percent).toEqualTypeOf<
    number | null
  >();
  // @ts-expect-error completed is missing
  responseFunnel({ presented: 5 });
});
