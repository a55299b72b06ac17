import { complexity, journeys } from 'cx-metrics';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

const touchpoints = [
  { customerId: 'anna', at: 0, channel: 'web' },
  { customerId: 'anna', at: 1, channel: null },
  { customerId: 'anna', at: 2, channel: 'phone' },
  { customerId: 'anna', at: 3, channel: 'web' },
  { customerId: 'ben', at: 0, channel: null },
];
const all = journeys(touchpoints, { gapMs: 10 });

test('touchpoints of every journey, and its different channels; those that are not known are passed over', () => {
  const many = complexity(all, 'channel');
  expect(many.touchpoints).toMatchObject({ n: 2, min: 1, max: 4, mean: 2.5, percentiles: { p50: 2.5 } });
  expect(many.channels).toMatchObject({ n: 2, min: 0, max: 2, mean: 1 });
});

test('a channel counts again in the next journey', () => {
  expect(complexity(journeys(touchpoints, { gapMs: 0.5 }), 'channel').channels).toMatchObject({ n: 5, mean: 3 / 5 });
});

test('without journeys nothing is known', () => {
  expect(complexity([], () => 'web').touchpoints).toMatchObject({ n: 0, min: null, mean: null });
});

test('what is no name of a channel is refused with the position', () => {
  expect(refusal(() => complexity(all, (() => ({})) as never))).toMatch(/^TypeError groupKey: .*position 0$/);
});
