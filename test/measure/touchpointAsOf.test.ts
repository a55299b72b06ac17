import type { Touchpoint } from 'cx-metrics';
import { expect, test } from 'vitest';
import { touchpointAsOf } from '../../src/measure/touchpointAsOf.ts';
import { codeOf } from '../calendar/oracle.ts';
import { at } from './someTickets.ts';

const call: Touchpoint = {
  customerId: 'ann',
  at: at(0),
  endedAt: at(10),
  channel: 'phone',
  succeeded: true,
  valence: 0.5,
  emotions: ['relief'],
  commitment: { what: 'delivery', due: at(50), doneAt: at(40), kept: true },
};

test('when all of it has happened it is the same contact', () => {
  expect(touchpointAsOf(call, at(40))).toBe(call);
});

test('before it ended, neither its end nor what came of it is known', () => {
  expect(touchpointAsOf(call, at(9))).toMatchObject({
    channel: 'phone',
    endedAt: null,
    succeeded: null,
    valence: null,
    emotions: null,
  });
  expect(touchpointAsOf(call, at(10))).toMatchObject({ endedAt: at(10), succeeded: true });
});

test('a promise kept later was not kept yet', () => {
  expect(touchpointAsOf(call, at(39))?.commitment).toEqual({ what: 'delivery', due: at(50), doneAt: null, kept: null });
  expect(touchpointAsOf(call, at(40))?.commitment?.kept).toBe(true);
});

test('before it began there is none', () => {
  expect(touchpointAsOf(call, at(-1))).toBeNull();
  expect(touchpointAsOf({ customerId: 'ann', at: at(0) }, at(0))).toEqual({ customerId: 'ann', at: at(0) });
  expect(codeOf(() => touchpointAsOf(call, 'now'))).toBe('instant');
});
