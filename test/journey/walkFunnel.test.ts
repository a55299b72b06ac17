import { journeys } from 'cx-metrics';
import { expect, test } from 'vitest';
import { type FunnelOptions, planFunnel } from '../../src/journey/planFunnel.ts';
import { walkFunnel } from '../../src/journey/walkFunnel.ts';
import { type LogEntry, logOf } from './someLogs.ts';

/** What is handed over, as text: whose row, how far, what became of it. */
function handed(log: readonly LogEntry[], options: FunnelOptions<LogEntry>, inOrder = true): readonly string[] {
  const all: string[] = [];
  const { columns } = journeys(log, { gapMs: 10 });
  walkFunnel(columns, planFunnel(['a', 'b'], options), inOrder, ({ row, reached, outcome, openMs }) => {
    all.push(`${row} ${reached} ${outcome}${outcome === 'pending' ? ` ${openMs}` : ''}`);
  });
  return all;
}

test('converted, lost, pending with an age, and excluded', () => {
  const log = logOf({ anna: 'a 0, b 1', ben: 'a 0', cleo: 'a 8', dora: 'a 0, x 1, b 2' });
  expect(handed(log, { windowMs: 5, asOf: 10, exclude: [{ activity: 'x' }] })).toEqual([
    '0 2 converted',
    '2 1 lost',
    '3 1 pending 2',
    '4 2 excluded',
  ]);
});

test('in the order of names where names are wanted, else as customers came', () => {
  const log = logOf({ ben: 'a 0', anna: 'a 0' });
  expect([handed(log, {}), handed(log, {}, false)]).toEqual([
    ['1 1 lost', '0 1 lost'],
    ['0 1 lost', '1 1 lost'],
  ]);
});

test('whoever has a clean attempt that got as far is not excluded', () => {
  const log = logOf({ anna: 'a 0, x 1, b 2, a 3, b 4' });
  expect(handed(log, { exclude: [{ activity: 'x' }] })).toEqual(['3 2 converted']);
});

test('attempts follow each other until nobody begins any more', () => {
  const log = logOf({ anna: 'a 0, b 1, a 1, a 2, x 3, a 30, b 31' });
  expect(handed(log, { by: 'attempt', windowMs: 5 })).toEqual(['0 2 converted', '3 1 lost', '5 2 converted']);
});

test('by journey each is looked at alone', () => {
  const log = logOf({ anna: 'a 0, b 30' });
  expect([handed(log, { by: 'journey' }), handed(log, {})]).toEqual([['0 1 lost'], ['0 2 converted']]);
});
