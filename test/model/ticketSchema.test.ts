import { ticketSchema } from 'cx-metrics/model';
import { expect, test } from 'vitest';
import { anyTicket } from './arbitraryModels.ts';
import { fullTicket } from './fullRecords.ts';
import { schemaLaws } from './schemaLaws.ts';

test.each(Object.entries(schemaLaws))('law: %s', (_name, law) => {
  law(ticketSchema, anyTicket, fullTicket);
});

test('events of each kind come through, and go back as they came', () => {
  const ticket = ticketSchema.parse(fullTicket);
  expect(ticket.events.map(({ kind }) => kind)).toEqual(['message', 'status', 'assignment', 'merge']);
  expect(ticketSchema.encode(ticket)).toEqual(fullTicket);
});
