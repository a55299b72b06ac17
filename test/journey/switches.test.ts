import { delta, journeys, merge, rate, switches } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';
import { someLog } from './someLogs.ts';

interface Contact {
  readonly customerId: string;
  readonly at: number;
  readonly channel: string | null;
  readonly kept?: boolean | null;
}
const pathsOf = (paths: { readonly [customerId: string]: readonly (string | null)[] }): readonly Contact[] =>
  Object.entries(paths).flatMap(([customerId, channels]) =>
    channels.map((channel, at) => ({ customerId, at, channel })),
  );
const of = (touchpoints: readonly Contact[]) => journeys(touchpoints, { gapMs: 10 });

test('a switch lies between two names next to each other that differ; what has no name is passed over', () => {
  const { count, pairs, unknown } = switches(
    of(pathsOf({ anna: ['web', null, 'phone', 'phone', 'web', null, 'web'] })),
    'channel',
  );
  expect([count, unknown]).toEqual([2, 2]);
  expect(pairs).toEqual([
    { from: 'phone', to: 'web', count: 1 },
    { from: 'web', to: 'phone', count: 1 },
  ]);
});

test('journeys by how many switches and how many names they have; one without any name is skipped', () => {
  const all = of(pathsOf({ anna: ['web', 'phone', 'web'], ben: ['web'], cleo: [null] }));
  const { perJourney, differentPerJourney, several } = switches(all, 'channel');
  expect([perJourney, differentPerJourney]).toEqual([
    { 0: 1, 2: 1, skipped: 1 },
    { 1: 1, 2: 1, skipped: 1 },
  ]);
  expect([several.value, several.n, several.leftOut.skipped]).toEqual([50, 2, 1]);
});

test('pairs: the most frequent first', () => {
  const { pairs } = switches(of(pathsOf({ anna: ['a', 'b', 'c', 'b', 'c'] })), 'channel');
  expect(pairs.map(({ from, to, count }) => `${from}>${to} ${count}`)).toEqual(['b>c 2', 'a>b 1', 'c>b 1']);
});

test('continuity: after how many switches what was known before was at hand; asked of the touchpoint after it', () => {
  const contacts: readonly Contact[] = [
    { customerId: 'anna', at: 0, channel: 'web', kept: false },
    { customerId: 'anna', at: 1, channel: 'phone', kept: true },
    { customerId: 'anna', at: 2, channel: 'phone', kept: false },
    { customerId: 'anna', at: 3, channel: 'store', kept: null },
    { customerId: 'anna', at: 4, channel: 'web', kept: false },
  ];
  const { kept, continuity } = switches(of(contacts), 'channel', { kept: (touchpoint) => touchpoint.kept });
  expect(kept).toEqual({ 0: 1, 1: 1, skipped: 1 });
  expect([continuity?.value, continuity?.n]).toEqual([50, 2]);
  expect(switches(of(contacts), 'channel').continuity).toBeNull();
});

test('asked for who is responsible, switches are hand-offs', () => {
  const all = journeys(
    ['bot', 'eve', 'eve', null].map((agent, at) => ({ customerId: 'anna', at, agent })),
    { gapMs: 9 },
  );
  expect(switches(all, (touchpoint) => touchpoint.agent).pairs).toEqual([{ from: 'bot', to: 'eve', count: 1 }]);
});

test('its tallies merge and its readings are compared', () => {
  const [one, other] = [of(pathsOf({ anna: ['a', 'b'] })), of(pathsOf({ ben: ['a'], cleo: ['a', 'b', 'a'] }))];
  const both = merge(switches(one, 'channel').perJourney, switches(other, 'channel').perJourney);
  expect(both).toEqual({ 0: 1, 1: 1, 2: 1 });
  const several = (all: typeof one, options?: { readonly level?: number }) => switches(all, 'channel', options).several;
  expect(delta(one, other, several).value).toBe(-50);
});

test('without journeys there are none', () => {
  const { count, perJourney, several, pairs, unknown } = switches([], () => 'web');
  expect([count, perJourney, several.value, pairs, unknown]).toEqual([0, {}, null, [], 0]);
});

test('what is no name, and an answer on continuity that is none, are refused with the position', () => {
  const all = of(pathsOf({ anna: ['a', 'b'] }));
  expect(refusal(() => switches(all, (() => ({})) as never))).toMatch(/^TypeError groupKey: .*position 0$/);
  expect(refusal(() => switches(all, 'channel', { kept: (() => 'yes') as never }))).toMatch(/^TypeError .*position 1$/);
  expect(refusal(() => switches(all, 'channel', { kept: 'kept' as never }))).toMatch(/^TypeError callback/);
  expect(refusal(() => switches(all, 'channel', 5 as never))).toMatch(/^TypeError options/);
});

test('law: switches add up by pair and by journey', () => {
  fc.assert(
    fc.property(someLog, (log) => {
      const { count, pairs, perJourney, several, differentPerJourney } = switches(
        journeys(log, { gapMs: 4 }),
        'activity',
      );
      expect(pairs.reduce((sum, pair) => sum + pair.count, 0)).toBe(count);
      expect(Object.entries(perJourney).reduce((sum, [switched, of]) => sum + Number(switched) * Number(of), 0)).toBe(
        count,
      );
      const many = Object.entries(differentPerJourney).filter(([different]) => Number(different) > 1);
      const yes = many.reduce((sum, [, journeys]) => sum + Number(journeys), 0);
      expect(several.value).toEqual(rate({ 1: yes, 0: several.n - yes }).value);
    }),
  );
});
