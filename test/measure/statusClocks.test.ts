import { expect, test } from 'vitest';
import { statusClocks } from '../../src/measure/statusClocks.ts';

test('the states of each clock, as in the definitions of Zendesk and dbt_zendesk', () => {
  expect(statusClocks).toEqual({
    requesterWait: ['new', 'open', 'hold'],
    agentWait: ['pending'],
    agentWork: ['new', 'open'],
    onHold: ['hold'],
    solveTime: ['new', 'open', 'pending', 'hold'],
  });
});
