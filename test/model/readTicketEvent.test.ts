import { expect, test } from 'vitest';
import { newFindings } from '../../src/model/newFindings.ts';
import { readTicketEvent } from '../../src/model/readTicketEvent.ts';

const at = '2026-03-22T10:00:00Z';
const read = (row: unknown): { readonly event: unknown; readonly paths: readonly string[] } => {
  const found = newFindings({ maximumProblems: 10, stages: null, scales: new Map() });
  const event = readTicketEvent(row, found);
  return { event, paths: found.problems.map(({ path }) => path.join('.')) };
};

test('a message says who wrote it and who can read it', () => {
  expect(read({ kind: 'message', at, by: 'bot', public: false, length: 5 })).toEqual({
    event: { kind: 'message', at: new Date(at), by: 'bot', public: false, length: 5 },
    paths: [],
  });
  expect(read({ kind: 'message', at }).paths).toEqual(['by', 'public']);
});

test('a change of status says which one; who did it may not be known', () => {
  for (const status of ['new', 'open', 'pending', 'hold', 'solved', 'closed']) {
    expect(read({ kind: 'status', at, status }).paths).toEqual([]);
  }
  expect(read({ kind: 'status', at, status: 'resolved', by: 'somebody', agentId: '' }).paths).toEqual([
    'status',
    'by',
    'agentId',
  ]);
});

test('an assignment may be to nobody, a merge is into a ticket', () => {
  expect(read({ kind: 'assignment', at, agentId: null, team: null }).paths).toEqual([]);
  expect(read({ kind: 'merge', at }).paths).toEqual(['into']);
});

test('a field of another kind of event is one that the model does not know: it is kept, whatever it holds', () => {
  expect(read({ kind: 'assignment', at, public: 'yes' })).toEqual({
    event: { kind: 'assignment', at: new Date(at), public: 'yes' },
    paths: [],
  });
});

test('another kind, and what is no object, are told', () => {
  expect(read({ kind: 'priority', at: 5 }).paths).toEqual(['at', 'kind']);
  expect(read('message').paths).toEqual(['']);
});
