import { expect, test } from 'vitest';
import { newFunnelAttempt } from '../../src/journey/funnelAttempt.ts';

test('an attempt that was not walked got nowhere', () => {
  expect(newFunnelAttempt(3)).toEqual({
    reached: 0,
    times: new Float64Array(3),
    start: -1,
    openSince: NaN,
    endsAt: NaN,
  });
});
