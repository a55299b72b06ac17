import { ticketReader, ticketSchema } from 'cx-metrics/model';
import { describe, test } from 'vitest';
import { anyTicket } from './arbitraryModels.ts';
import { fullTicket } from './fullRecords.ts';
import { modelLaws } from './modelLaws.ts';

describe('ticket', () => {
  test.each(Object.entries(modelLaws))('law: %s', (_name, law) => {
    law({ reader: ticketReader, schema: ticketSchema, arbitrary: anyTicket, full: [fullTicket] });
  });
});
