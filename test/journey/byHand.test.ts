import { complexity, flow, funnel, funnelAttempts, journeys, journeyTimes, switches } from 'cx-metrics';
import { expect, test } from 'vitest';
import { compareFlow } from '../fuzz/compareFlow.mjs';
import { compareFunnel } from '../fuzz/compareFunnel.mjs';
import { randomOf } from '../fuzz/randomSchedule.mjs';

// A sample of what test/fuzz/journeys.mjs compares, which goes through ten thousand logs of each.

const ofFlow = { journeys, flow, switches, complexity, journeyTimes };
const ofFunnel = { journeys, funnel, funnelAttempts };

test('journeys, flow, switches, complexity and times of 1,000 small logs are those counted by hand', () => {
  expect(compareFlow(ofFlow, 1000, randomOf(20260302))).toEqual([]);
});

test('funnels of 1,000 small logs are those of every order and every choice: by customer, by journey, by attempt', () => {
  expect(compareFunnel(ofFunnel, 1000, randomOf(20260302))).toEqual([]);
});

test('counting by hand finds a flow that takes equal times in another order', () => {
  const turned = ((log: readonly { at: number }[], options: { gapMs: number }) =>
    journeys([...log].reverse() as never, options)) as typeof journeys;
  expect(compareFlow({ ...ofFlow, journeys: turned }, 100, randomOf(1)).length).toBeGreaterThan(0);
});

test('counting by hand finds a window whose bound does not belong to it', () => {
  const narrow = ((all: never, steps: never, { windowMs, ...options }: { windowMs?: number }) =>
    funnelAttempts(all, steps, {
      ...options,
      ...(windowMs === undefined ? {} : { windowMs: windowMs - 0.5 }),
    })) as unknown as typeof funnelAttempts;
  expect(compareFunnel({ ...ofFunnel, funnelAttempts: narrow }, 100, randomOf(1)).length).toBeGreaterThan(0);
});
