import { expect, test } from 'vitest';
import { stirlingError } from '../../src/inference/stirlingError.ts';

test('whole shapes, by factorials', () => {
  let logFactorial = 0;
  for (let shape = 1; shape <= 60; shape++) {
    // ln Γ(shape) = ln (shape − 1)!
    const stirling = (shape - 0.5) * Math.log(shape) - shape + Math.log(2 * Math.PI) / 2;
    expect(stirlingError(shape)).toBeCloseTo(logFactorial - stirling, 11);
    logFactorial += Math.log(shape);
  }
});

test('Γ(1/2) is √π', () => {
  expect(stirlingError(0.5)).toBeCloseTo(Math.log(Math.PI) / 2 + 0.5 - Math.log(2 * Math.PI) / 2, 14);
});

test('the series and the recurrence meet', () => {
  expect(stirlingError(15.9999999)).toBeCloseTo(stirlingError(16.0000001), 9);
});
