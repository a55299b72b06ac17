import { kaplanMeier } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leukaemia } from './leukaemia.ts';

test('remission under 6-MP (Freireich and others 1963): 0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448', () => {
  const { time, survival, events } = kaplanMeier(leukaemia);
  const steps = Array.from(time).flatMap((at, row) => (events[row] === 0 ? [] : [[at, survival[row]?.toFixed(3)]]));
  expect(steps).toEqual([
    [6, '0.857'],
    [7, '0.807'],
    [10, '0.753'],
    [13, '0.690'],
    [16, '0.627'],
    [22, '0.538'],
    [23, '0.448'],
  ]);
});

test('those last seen at a time are still at risk there', () => {
  const { atRisk, survival } = kaplanMeier({ time: [5, 8], events: [1, 1], censored: [1, 0] });
  expect([Array.from(atRisk), Array.from(survival)]).toEqual([
    [3, 1],
    [2 / 3, 0],
  ]);
});

const column = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 20 });

test('law: the plain product, step by step; without anybody censored it is the share that is left', () => {
  fc.assert(
    fc.property(column, (rows) => {
      const [events, censored] = [rows.map(([ended]) => ended), rows.map(([, seen]) => seen)];
      const time = rows.map((_, row) => row);
      const curve = kaplanMeier({ time, events, censored });
      let left = rows.reduce((sum, [ended, seen]) => sum + ended + seen, 0);
      let product = 1;
      rows.forEach(([ended, seen], row) => {
        if (ended > 0) product *= 1 - ended / left;
        left -= ended + seen;
        expect(curve.survival[row]).toBeCloseTo(product, 12);
      });
      const n = events.reduce((sum, ended) => sum + ended, 0);
      if (n === 0) return;
      const plain = kaplanMeier({ time, events, censored: events.map(() => 0) });
      let ended = 0;
      events.forEach((count, row) => {
        ended += count;
        expect(plain.survival[row]).toBe(count === 0 && ended === 0 ? 1 : (n - ended) / n);
      });
    }),
  );
});

test('where all were only seen, nobody has ended', () => {
  const { survival, greenwood, atRisk } = kaplanMeier({ time: [3, 8], events: [0, 0], censored: [2, 5] });
  expect([survival, greenwood, atRisk].map((column) => Array.from(column))).toEqual([
    [1, 1],
    [0, 0],
    [7, 5],
  ]);
});

test('law: without anybody censored, the error of Greenwood is that of a share, √(S (1 − S) / n)', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 20 }), (events) => {
      const n = events.reduce((sum, ended) => sum + ended, 0);
      const { survival, greenwood } = kaplanMeier({
        time: events.map((_, row) => row),
        events,
        censored: events.map(() => 0),
      });
      events.forEach((_, row) => {
        const share = survival[row] as number;
        if (share > 0)
          expect(share * Math.sqrt(greenwood[row] as number)).toBeCloseTo(
            Math.sqrt((share * (1 - share)) / (n || 1)),
            12,
          );
      });
    }),
  );
});

test('the input comes back as it is, and is not changed', () => {
  const curve = kaplanMeier(leukaemia);
  expect([curve.time, curve.events, curve.censored]).toEqual([leukaemia.time, leukaemia.events, leukaemia.censored]);
});

test('nobody gives no rows', () => {
  const none = kaplanMeier({ time: [], events: [], censored: [] });
  expect([none.atRisk, none.survival, none.greenwood].map((column) => column.length)).toEqual([0, 0, 0]);
});

const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;

test('times that do not ascend are refused, with their position; text is no time', () => {
  expect(() => kaplanMeier({ time: [3, 3], events: [1, 1], censored: [0, 0] })).toThrow('at position 1');
  expect(() => kaplanMeier({ time: [3, 2], events: [1, 1], censored: [0, 0] })).toThrow(error('RangeError', 'time'));
  expect(() => kaplanMeier({ time: [1, NaN], events: [1, 1], censored: [0, 0] })).toThrow(error('RangeError', 'time'));
  expect(() => kaplanMeier({ time: ['1' as never], events: [1], censored: [0] })).toThrow(error('TypeError', 'time'));
});

test('columns that do not fit and counts that are none are refused', () => {
  expect(() => kaplanMeier({ time: [1], events: [], censored: [0] })).toThrow(error('RangeError', 'columns'));
  expect(() => kaplanMeier({ time: [1], events: [1], censored: [] })).toThrow(error('RangeError', 'columns'));
  expect(() => kaplanMeier({ time: [1], events: [-1], censored: [0] })).toThrow(error('RangeError', 'count'));
  expect(() => kaplanMeier({ time: [1], events: [1], censored: [NaN] })).toThrow(error('RangeError', 'count'));
  expect(() => kaplanMeier({ time: [1], events: ['1' as never], censored: [0] })).toThrow(error('TypeError', 'count'));
});
