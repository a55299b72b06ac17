import { expect, test } from 'vitest';
import { choose } from '../../src/metric/choose.ts';

test('a method is found by its name', () => {
  expect(choose({ one: 1, two: 2 }, 'two')).toBe(2);
});

test('an unknown name throws and lists those there are; what every object has is no method', () => {
  expect(() => choose({ one: 1, two: 2 }, 'three')).toThrow('Expected a method of one, two, got "three"');
  expect(() => choose({ one: 1 }, 'toString')).toThrow(RangeError);
});
