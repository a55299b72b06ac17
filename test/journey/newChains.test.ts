import { expect, test } from 'vitest';
import { newFunnelAttempt } from '../../src/journey/funnelAttempt.ts';
import { canAdd, clear, cut, deadline, extend, isComplete, newChains, report } from '../../src/journey/newChains.ts';

const rules = {
  steps: 3,
  windowMs: 10,
  withinMs: Float64Array.of(Infinity, Infinity, 4),
  exclusions: [{ after: 0, before: 2 }],
  asOf: 9,
};
const reported = (chains: ReturnType<typeof newChains>) => {
  const attempt = newFunnelAttempt(3);
  report(chains, attempt, rules.asOf);
  return attempt;
};
/** The first step at 1, the second at 3. */
const begun = () => {
  const chains = newChains(rules);
  extend(chains, 0, 0, 1, 7);
  extend(chains, 1, 1, 3, 8);
  return chains;
};

test('a step can be added within the window from the first step, and within its own from the step before', () => {
  const chains = begun();
  expect([canAdd(chains, 1, 11), canAdd(chains, 1, 12)]).toEqual([true, false]);
  expect([canAdd(chains, 2, 7), canAdd(chains, 2, 8)]).toEqual([true, false]);
  expect(canAdd(newChains(rules), 1, 0)).toBe(false);
});

test('the chain that was first to get furthest is told: its steps, its beginning, and whether it can go on', () => {
  const chains = begun();
  expect(reported(chains)).toMatchObject({ reached: 2, start: 7, openSince: 1, endsAt: 3 });
  expect(isComplete(chains)).toBe(false);
  extend(chains, 2, 2, 5, 9);
  expect(isComplete(chains)).toBe(true);
  expect(reported(chains)).toEqual({
    reached: 3,
    times: Float64Array.of(1, 3, 5),
    start: 7,
    openSince: NaN,
    endsAt: 5,
  });
});

test('a later chain to the same step is that of now, and the first one stays the first', () => {
  const chains = begun();
  extend(chains, 0, 0, 6, 10);
  expect(reported(chains).start).toBe(7);
  expect([canAdd(chains, 1, 16), chains.starts[0]]).toEqual([true, 10]);
});

test('up to when something can be added', () => {
  expect(deadline(newChains(rules))).toBe(-Infinity);
  expect(deadline(begun())).toBe(11);
});

test('what is excluded takes out the chains it lies in, not those that begin with it or later', () => {
  const chains = begun();
  cut(chains, 0, 2, 1);
  expect(chains.starts[1]).toBe(7);
  cut(chains, 0, 2, 4);
  expect([...chains.starts]).toEqual([-1, -1, -1]);
});

test('cleared, nothing is known any more', () => {
  const chains = begun();
  clear(chains);
  expect([deadline(chains), reported(chains).reached]).toEqual([-Infinity, 0]);
});
