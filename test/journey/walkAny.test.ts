import { expect, test } from 'vitest';
import { walkAny } from '../../src/journey/walkAny.ts';
import { walked } from './walked.ts';

const timesOf = (text: string, rules?: Parameters<typeof walked>[2], single?: boolean) =>
  walked(walkAny, text, rules, single).times;

test('how many different steps were done, whichever came first', () => {
  expect(timesOf('c 0, x 1, a 2, b 3')).toEqual([0, 2, 3]);
  expect(timesOf('c 0, c 1')).toEqual([0]);
});

test('within a window that begins with the first of them', () => {
  expect(timesOf('b 0, a 8, c 9', { windowMs: 5 })).toEqual([8, 9]);
  expect(timesOf('b 0, a 5', { windowMs: 5 })).toEqual([0, 5]);
});

test('the first to get furthest counts, and of its beginnings the last', () => {
  expect(walked(walkAny, 'a 0, a 3, b 4, c 9, a 10', { windowMs: 8 })).toMatchObject({ times: [3, 4, 9], start: 1 });
});

test('alone, only what begins with the first touchpoint of a step is looked at', () => {
  expect(timesOf('x 0, a 1, b 9, c 10', { windowMs: 5 }, true)).toEqual([1]);
  expect(walked(walkAny, 'x 0, a 1, b 9', { windowMs: 5 }, true)).toMatchObject({ start: 1, endsAt: 6 });
});

test('it is open while touchpoints are younger than the window', () => {
  expect(walked(walkAny, 'b 0, a 8', { windowMs: 5, asOf: 10 }).openSince).toBe(8);
  expect(walked(walkAny, 'b 0, a 8', { windowMs: 5, asOf: 13 }).openSince).toBeNaN();
});

test('a line without any step is no attempt', () => {
  expect(timesOf('x 0, x 1')).toEqual([]);
});
