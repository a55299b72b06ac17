import { expect, test } from 'vitest';
import { walkStrict } from '../../src/journey/walkStrict.ts';
import { walked } from './walked.ts';

const timesOf = (text: string, rules?: Parameters<typeof walked>[2], single?: boolean) =>
  walked(walkStrict, text, rules, single).times;

test('any other touchpoint between two steps ends the attempt', () => {
  expect(timesOf('a 0, b 1, x 2, c 3')).toEqual([0, 1]);
  expect(timesOf('a 0, a 1, b 2, c 3')).toEqual([1, 2, 3]);
});

test('of one moment any order counts: others of it may have been before or after', () => {
  expect(timesOf('x 0, c 0, a 0, b 0')).toEqual([0, 0, 0]);
  expect(timesOf('a 0, x 1, b 1, c 2')).toEqual([0, 1]);
});

test('a moment that is gone through whole leads on', () => {
  expect(timesOf('a 0, c 1, b 1')).toEqual([0, 1, 1]);
  expect(timesOf('x 0, a 0, b 1, c 1')).toEqual([0, 1, 1]);
});

test('windows hold as ever', () => {
  expect(timesOf('a 0, b 5, c 9', { windowMs: 5 })).toEqual([0, 5]);
});

test('alone, the attempt has ended with what breaks it', () => {
  expect(timesOf('a 0, x 1, a 2, b 3, c 4', {}, true)).toEqual([0]);
  expect(timesOf('a 0, x 1, a 2, b 3, c 4')).toEqual([2, 3, 4]);
});

test('it is open only while nothing has come after it', () => {
  expect(walked(walkStrict, 'a 0, b 1', { windowMs: 9, asOf: 5 }).openSince).toBe(0);
  expect(walked(walkStrict, 'a 0, b 1, x 2', { windowMs: 9, asOf: 5 }).openSince).toBeNaN();
});
