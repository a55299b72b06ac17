import { kaplanMeier, survivalAt, type SurvivalCurve, survivalQuantile } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { survivalTime } from '../../src/inference/survivalQuantile.ts';
import { leukaemia } from './leukaemia.ts';

const remission = (): SurvivalCurve => kaplanMeier(leukaemia);

test('published: the median remission under 6-MP is 23 weeks, and its upper limit is not reached', () => {
  expect(survivalQuantile(remission(), 0.5, 0.95)).toEqual({ value: 23, low: 13, high: null });
});

test('where S is exactly 1 − p, halfway to the next event, past those only seen; or to the last time', () => {
  expect(survivalTime(kaplanMeier({ time: [1, 2, 4], events: [1, 0, 1], censored: [0, 1, 0] }), 1 / 3)).toBe(2.5);
  expect(survivalTime(kaplanMeier({ time: [1, 5, 9], events: [1, 0, 0], censored: [0, 0, 1] }), 0.5)).toBe(5);
});

test('the share 0 has ended with the first event, not with the first who left', () => {
  expect(survivalTime(kaplanMeier({ time: [1, 5, 9], events: [0, 1, 1], censored: [1, 0, 0] }), 0)).toBe(5);
});

test('what is not reached is null', () => {
  expect(survivalQuantile(remission(), 0.9, 0.95)).toMatchObject({ value: null, high: null });
  expect(survivalTime(kaplanMeier({ time: [3], events: [0], censored: [2] }), 0.5)).toBeNull();
  expect(survivalTime(kaplanMeier({ time: [], events: [], censored: [] }), 0.5)).toBeNull();
});

const column = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 15 });
/** Shares that a curve of few really has, and any other; 0 and 1 too. */
const someShare = fc.oneof(
  fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 })).map(([part, of]) => Math.min(1, part / of)),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const curveOf = (counts: readonly (readonly [number, number])[]): SurvivalCurve =>
  kaplanMeier({
    time: counts.map((_, row) => row + 1),
    events: counts.map(([ended]) => ended),
    censored: counts.map(([, left]) => left),
  });

/** The rule, row by row: the first event at which what is given has come down to 1 − p; halfway on where it is just that. */
function rowByRow({ time, events }: SurvivalCurve, p: number, share: (time: number) => number | null): number | null {
  const rows = Array.from(time, (at, row) => ({ at, ended: (events[row] as number) > 0 })).filter(({ ended }) => ended);
  const found = rows.findIndex(({ at }) => (share(at) ?? Infinity) <= 1 - p + 1.5e-8);
  const { at } = rows[found] ?? {};
  if (at === undefined) return null;
  const next = rows[found + 1]?.at ?? (time[time.length - 1] as number);
  return Math.abs((share(at) as number) - (1 - p)) <= 1.5e-8 ? (at + next) / 2 : at;
}

test('law: the time and its limits are what the rule gives row by row, for 0 and 1 too', () => {
  fc.assert(
    fc.property(column, someShare, fc.constantFrom(0.5, 0.9, 0.95), (counts, p, level) => {
      const seen = curveOf(counts);
      const { value, low, high } = survivalQuantile(seen, p, level);
      expect(value).toBe(rowByRow(seen, p, (time) => survivalAt(seen, time, level).survival));
      expect(low).toBe(rowByRow(seen, p, (time) => survivalAt(seen, time, level).low));
      expect(high).toBe(rowByRow(seen, p, (time) => survivalAt(seen, time, level).high));
    }),
    { numRuns: 1000 },
  );
});

test('law: without anybody censored it is definition 2 of Hyndman and Fan (1996): the mean of both neighbours of a step', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(6), { minLength: 1, maxLength: 15 }),
      fc.integer({ min: 1, max: 39 }),
      (events, part) => {
        const values = events.flatMap((times, row) => Array<number>(times).fill(row + 1));
        const n = values.length;
        if (n === 0) return;
        // In whole fortieths, so that n p is told to be whole without rounding.
        const rank = Math.floor((n * part) / 40);
        const [here, next] = [values[rank - 1] as number, values[rank] as number];
        const type2 = (n * part) % 40 === 0 ? (here + next) / 2 : next;
        expect(survivalTime(curveOf(events.map((times) => [times, 0])), part / 40)).toBe(type2);
      },
    ),
  );
});

test('where all were only seen, nothing is reached', () => {
  const onlySeen = kaplanMeier({ time: [3, 8], events: [0, 0], censored: [2, 5] });
  for (const p of [0, 0.5, 1]) {
    expect(survivalQuantile(onlySeen, p, 0.95)).toEqual({ value: null, low: null, high: null });
  }
});

test('a share and a level that are none are refused', () => {
  expect(() => survivalQuantile(remission(), 50, 0.95)).toThrow(
    expect.objectContaining({ name: 'RangeError', code: 'probability' }),
  );
  expect(() => survivalQuantile(remission(), 0.5, 95)).toThrow(
    expect.objectContaining({ name: 'RangeError', code: 'level' }),
  );
});

test('law: limits stand around the time, and the curve is above the share before it and not above it at it', () => {
  fc.assert(
    fc.property(column, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (counts, p) => {
      const seen = curveOf(counts);
      const { value, low, high } = survivalQuantile(seen, p, 0.9);
      if (value === null) return;
      expect(survivalAt(seen, value, 0.9).survival).toBeLessThanOrEqual(1 - p + 1.5e-8);
      const before = Math.ceil(value) - 1;
      if (Number.isInteger(value))
        expect(survivalAt(seen, before, 0.9).survival).toBeGreaterThanOrEqual(1 - p - 1.5e-8);
      if (low !== null) expect(low).toBeLessThanOrEqual(value);
      if (high !== null) expect(high).toBeGreaterThanOrEqual(value);
    }),
  );
});
