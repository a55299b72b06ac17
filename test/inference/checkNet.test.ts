import { expect, test } from 'vitest';
import { checkNet } from '../../src/inference/checkNet.ts';

test('the counts are added up', () => {
  expect(checkNet({ plus: 1, zero: 2.5, minus: 3 })).toBe(6.5);
});

test('each of the three is looked at', () => {
  for (const name of ['plus', 'zero', 'minus']) {
    expect(() => checkNet({ plus: 1, zero: 1, minus: 1, [name]: -1 })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'count' }),
    );
    expect(() => checkNet({ plus: 1, zero: 1, minus: 1, [name]: '1' })).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'count' }),
    );
  }
  expect(() => checkNet({} as never)).toThrow(TypeError);
  expect(() => checkNet(null as never)).toThrow(TypeError);
});
