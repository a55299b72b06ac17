import { expect, test } from 'vitest';
import { extend, newChains } from '../../src/journey/newChains.ts';
import { newMoment } from '../../src/journey/newMoment.ts';

const rules = {
  steps: 3,
  windowMs: 10,
  withinMs: new Float64Array(3).fill(Infinity),
  exclusions: [],
  asOf: Infinity,
};
/** Kinds 1, 2 and 3 are the steps; at the moment 5 there are the second and the first, in this order. */
const lines = { at: Float64Array.of(5, 5, 5), kinds: Uint16Array.of(2, 0, 1), masks: [0, 1, 2, 4], excluded: null };
const looked = () => {
  const chains = newChains(rules);
  const moment = newMoment(lines, rules, chains, true);
  moment.look(0, 3);
  return { chains, moment };
};

test('how many steps in a row could have happened, and where the first one lies', () => {
  const { moment } = looked();
  expect([moment.run(0), moment.run(1), moment.run(2), moment.start()]).toEqual([2, 1, 0, 2]);
});

test('a step is reached where all before it were there or happened then', () => {
  const { chains, moment } = looked();
  expect([0, 1, 2].map((step) => moment.firstStep(step, true))).toEqual([0, 0, -1]);
  expect(moment.firstStep(1, false)).toBe(-1);
  extend(chains, 0, 0, 1, 0);
  expect(moment.firstStep(1, false)).toBe(1);
});

test('of several chains the one that began last counts', () => {
  const { chains, moment } = looked();
  extend(chains, 0, 0, 1, 0);
  expect(moment.firstStep(1, true)).toBe(0);
});
