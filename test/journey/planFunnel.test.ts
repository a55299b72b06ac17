import { expect, test } from 'vitest';
import { planFunnel } from '../../src/journey/planFunnel.ts';
import { refusal } from '../refusal.ts';

const refused = (options: unknown) => refusal(() => planFunnel(['a', 'b', 'c'], options as never));

test('unless told: ordered, by customer, no window, no exclusions, all that there is', () => {
  expect(planFunnel(['a', 'b'], undefined)).toEqual({
    names: ['a', 'b'],
    filters: [
      { activities: ['a'], is: null },
      { activities: ['b'], is: null },
    ],
    rules: {
      steps: 2,
      windowMs: Infinity,
      withinMs: Float64Array.of(Infinity, Infinity),
      exclusions: [],
      asOf: Infinity,
    },
    order: 'ordered',
    by: 'customer',
    activity: 'activity',
  });
});

test('an exclusion lies between the first step and the last, or between those it names', () => {
  const { rules, filters } = planFunnel(['a', 'b', 'c'], {
    exclude: [{ activity: 'x' }, { activity: ['y', 'z'], after: 'b' }, { activity: 'x', before: 'b' }],
  });
  expect(rules.exclusions).toEqual([
    { after: 0, before: 2 },
    { after: 1, before: 2 },
    { after: 0, before: 1 },
  ]);
  expect(filters.slice(3).map(({ activities }) => activities)).toEqual([['x'], ['y', 'z'], ['x']]);
});

test('the moment of looking is an instant of any form', () => {
  expect(planFunnel(['a', 'b'], { asOf: '1970-01-01T00:00:05Z' }).rules.asOf).toBe(5000);
  expect(refused({ asOf: 'soon' })).toMatch(/^RangeError instant/);
});

test('unknown words are refused', () => {
  expect(refused({ order: 'loose' })).toBe('RangeError order: Expected order of ordered, strict, any, got "loose"');
  expect(refused({ by: 'session' })).toMatch(/^RangeError by/);
  expect(refused(5)).toMatch(/^TypeError options/);
});

test('a window that is not above 0 is refused', () => {
  expect(refused({ windowMs: 0 })).toMatch(/^RangeError windowMs/);
  expect(refused({ windowMs: -1 })).toMatch(/^RangeError windowMs/);
  expect(refused({ windowMs: '1' })).toMatch(/^TypeError windowMs/);
});

test('exclusions without an order, of unknown steps, the wrong way round and of nothing are refused', () => {
  expect(refused({ order: 'strict', exclude: [{ activity: 'x' }] })).toMatch(/^RangeError exclude/);
  expect(refused({ exclude: [{ activity: 'x', after: 'd' }] })).toMatch(/^RangeError exclude: .*name of a step.*"d"$/);
  expect(refused({ exclude: [{ activity: 'x', after: 'c', before: 'b' }] })).toMatch(/^RangeError exclude/);
  expect(refused({ exclude: [{}] })).toMatch(/^TypeError filter/);
  expect(refused({ exclude: { activity: 'x' } })).toMatch(/^TypeError exclude/);
  expect(refused({ exclude: Array.from({ length: 29 }, () => ({ activity: 'x' })) })).toMatch(
    /^RangeError exclude: .*31/,
  );
});

test('in any order no step has a window from the step before', () => {
  expect(refusal(() => planFunnel(['a', { name: 'b', withinMs: 5 }], { order: 'any' }))).toMatch(
    /^RangeError withinMs/,
  );
});
