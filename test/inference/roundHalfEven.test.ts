import { expect, test } from 'vitest';
import { roundHalfEven } from '../../src/inference/roundHalfEven.ts';

test('halves go to the even number, everything else to the nearest', () => {
  expect([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5].map(roundHalfEven)).toEqual([-2, -2, 0, 0, 2, 2, 4]);
  expect([-1.4, -0.2, 0.4999, 0.5001, 7, 2.6].map(roundHalfEven)).toEqual([-1, 0, 0, 1, 7, 3]);
});
