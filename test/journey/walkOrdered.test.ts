import { expect, test } from 'vitest';
import { walkOrdered } from '../../src/journey/walkOrdered.ts';
import { walked } from './walked.ts';

const timesOf = (text: string, rules?: Parameters<typeof walked>[2], single?: boolean) =>
  walked(walkOrdered, text, rules, single).times;

test('others may lie between; steps out of order do not count', () => {
  expect(timesOf('c 0, a 1, x 2, b 3, a 4, c 5')).toEqual([1, 3, 5]);
  expect(timesOf('b 0, c 1')).toEqual([]);
});

test('of chains that got there at one moment the one that began last counts', () => {
  expect(walked(walkOrdered, 'a 0, a 1, b 2, c 3')).toMatchObject({ times: [1, 2, 3], start: 1 });
});

test('a step that is repeated counts the first time', () => {
  expect(timesOf('a 0, b 1, b 2, c 3')).toEqual([0, 1, 3]);
});

test('where a step has a window of its own, the last time that leads on counts', () => {
  expect(timesOf('a 0, b 1, b 5, c 6', { withinMs: Float64Array.of(Infinity, Infinity, 2) })).toEqual([0, 5, 6]);
});

test('touchpoints of one moment count in the order that leads furthest', () => {
  expect(timesOf('c 1, b 1, a 1')).toEqual([1, 1, 1]);
  expect(timesOf('a 0, c 1, b 1')).toEqual([0, 1, 1]);
});

test('what is excluded takes out the chains it lies in; a later chain is whole', () => {
  const exclusions = [{ after: 0, before: 2 }];
  expect(timesOf('a 0, x 1, b 2, c 3', { exclusions })).toEqual([]);
  expect(timesOf('a 0, x 1, a 2, b 3, c 4', { exclusions })).toEqual([2, 3, 4]);
});

test('it is open while it can go on, and lasts up to then', () => {
  expect(walked(walkOrdered, 'a 0, b 2', { windowMs: 9, asOf: 5 }).openSince).toBe(0);
  expect(walked(walkOrdered, 'a 0, b 2', { windowMs: 9, asOf: 9 }).openSince).toBeNaN();
  expect(walked(walkOrdered, 'a 0, b 2', { windowMs: 9 }, true).endsAt).toBe(9);
});

test('alone, only the first attempt is looked at', () => {
  expect(timesOf('a 0, a 7, b 8, c 9', { windowMs: 5 }, true)).toEqual([0]);
  expect(timesOf('a 0, a 7, b 8, c 9', { windowMs: 5 })).toEqual([7, 8, 9]);
});
