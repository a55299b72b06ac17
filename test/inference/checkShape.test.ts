import { betaCdf, betaQuantile, betaSurvival, tCdf, tQuantile, tSurvival } from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { checkShape } from '../../src/inference/checkShape.ts';

const takeShape: { readonly [name: string]: (shape: number) => unknown } = {
  tCdf: (shape) => tCdf(1, shape),
  tSurvival: (shape) => tSurvival(1, shape),
  tQuantile: (shape) => tQuantile(0.3, shape),
  'betaCdf, first': (shape) => betaCdf(0.5, shape, 1),
  'betaCdf, second': (shape) => betaCdf(0.5, 1, shape),
  'betaSurvival, first': (shape) => betaSurvival(0.5, shape, 1),
  'betaSurvival, second': (shape) => betaSurvival(0.5, 1, shape),
  'betaQuantile, first': (shape) => betaQuantile(0.5, shape, 1),
  'betaQuantile, second': (shape) => betaQuantile(0.5, 1, shape),
};

test.each(Object.entries(takeShape))('%s refuses a shape that is not above 0 and finite', (_name, run) => {
  for (const shape of [0, -1, NaN, Infinity]) {
    expect(() => run(shape)).toThrow(expect.objectContaining({ name: 'RangeError', code: 'shape' }));
  }
  expect(() => run('3' as never)).toThrow(expect.objectContaining({ name: 'TypeError', code: 'shape' }));
});

test('any number above 0 is a shape; the message says what was asked for', () => {
  for (const shape of [1e-9, 0.5, 1e12]) {
    expect(() => {
      checkShape(shape, 'degrees of freedom');
    }).not.toThrow();
  }
  expect(() => {
    checkShape(0, 'degrees of freedom');
  }).toThrow('Expected degrees of freedom above 0, got 0');
});
