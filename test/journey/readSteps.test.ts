import { expect, test } from 'vitest';
import { readSteps } from '../../src/journey/readSteps.ts';
import { refusal } from '../refusal.ts';

const refused = (steps: unknown) => refusal(() => readSteps(steps as never));

test('a name is the activity of that name; a step has a name and what counts as it', () => {
  const is = () => true;
  const { names, filters, withinMs } = readSteps([
    'order',
    { name: 'pay', withinMs: 5 },
    { name: 'reach us', activity: ['call', 'write'] },
    { name: 'large', is },
  ]);
  expect(names).toEqual(['order', 'pay', 'reach us', 'large']);
  expect(filters).toEqual([
    { activities: ['order'], is: null },
    { activities: ['pay'], is: null },
    { activities: ['call', 'write'], is: null },
    { activities: [], is },
  ]);
  expect([...withinMs]).toEqual([Infinity, 5, Infinity, Infinity]);
});

test('fewer than two steps and more than 31 are refused', () => {
  expect(refused(['a'])).toBe('RangeError steps: Expected 2 to 31 steps, got 1');
  expect(refused(Array.from({ length: 32 }, (_, step) => `${step}`))).toMatch(/^RangeError steps/);
  expect(refused('ab')).toMatch(/^TypeError steps: Expected an array of steps/);
});

test('a name that stands twice is refused', () => {
  expect(refused(['a', { name: 'a', activity: 'b' }])).toMatch(/^RangeError stepTwice: .*got "a"$/);
});

test('what is no step, and what is no filter, are refused', () => {
  expect(refused(['a', null])).toMatch(/^TypeError step: .*got null at position 1$/);
  expect(refused(['a', { activity: 'b' }])).toMatch(/^TypeError step: .*position 1$/);
  expect(refused(['a', { name: 'b', activity: 7 }])).toMatch(/^TypeError filter/);
  expect(refused(['a', { name: 'b', is: 'yes' }])).toMatch(/^TypeError filter/);
  expect(refused(['a', { name: 'b', activity: 'b', is: () => true }])).toMatch(/^TypeError filter/);
});

test('a window that is not above 0, and one at the first step, are refused', () => {
  expect(refused(['a', { name: 'b', withinMs: 0 }])).toBe(
    'RangeError withinMs: Expected withinMs above 0 milliseconds, got 0',
  );
  expect(refused(['a', { name: 'b', withinMs: NaN }])).toMatch(/^RangeError withinMs/);
  expect(refused(['a', { name: 'b', withinMs: '5' }])).toMatch(/^TypeError withinMs/);
  expect(refused([{ name: 'a', withinMs: 5 }, 'b'])).toMatch(/^RangeError withinMs: .*first step/);
});
