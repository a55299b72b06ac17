import { betaCdf, tCdf } from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { checkShape } from '../../src/inference/checkShape.ts';

test('a shape is above 0 and finite', () => {
  for (const shape of [0, -1, NaN, Infinity]) {
    expect(() => {
      checkShape(shape, 'degrees of freedom');
    }).toThrow('Expected degrees of freedom above 0');
    expect(() => tCdf(1, shape)).toThrow(RangeError);
    expect(() => betaCdf(0.5, shape, 1)).toThrow(RangeError);
    expect(() => betaCdf(0.5, 1, shape)).toThrow(RangeError);
  }
  expect(() => tCdf(1, '3' as never)).toThrow(TypeError);
});
