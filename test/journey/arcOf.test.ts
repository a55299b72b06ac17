import { theilSen } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcOf } from '../../src/journey/arcOf.ts';

const eighth = fc.integer({ min: -8, max: 8 }).map((eighths) => eighths / 8);
const someValences = fc.array(fc.oneof({ weight: 3, arbitrary: eighth }, fc.constant(NaN)), { maxLength: 12 });
const known = (valences: readonly number[]): readonly number[] => valences.filter((value) => !Number.isNaN(value));

test('start, peak, trough, end, their mean and what is remembered', () => {
  expect(arcOf(Float64Array.of(0.5, -0.75, 0.25, 0.5))).toEqual({
    n: 4,
    start: 0.5,
    peak: -0.75,
    trough: -0.75,
    end: 0.5,
    mean: 0.125,
    peakEnd: -0.125,
    slope: 0.125,
  });
});

test('law: as put in order by hand', () => {
  fc.assert(
    fc.property(someValences, (valences) => {
      const felt = known(valences);
      const arc = arcOf(Float64Array.from(valences));
      if (felt.length === 0) {
        expect(arc).toBeNull();
        return;
      }
      const furthest = Math.max(...felt.map(Math.abs));
      const peak = felt.includes(-furthest) ? -furthest : furthest;
      const series = valences.map((value) => (Number.isNaN(value) ? null : value));
      expect(arc).toEqual({
        n: felt.length,
        start: felt[0],
        end: felt.at(-1),
        peak: peak + 0,
        trough: Math.min(...felt),
        mean: felt.reduce((sum, value) => sum + value, 0) / felt.length,
        peakEnd: (peak + (felt.at(-1) as number)) / 2,
        slope: theilSen(series).slope,
      });
    }),
  );
});

test('law: turned upside down all is turned, but a peak that is as far on both sides stays the bad one', () => {
  fc.assert(
    fc.property(someValences, (valences) => {
      const [up, down] = [valences, valences.map((value) => -value)].map((each) => arcOf(Float64Array.from(each)));
      if (up == null || down == null) return;
      expect(down.mean).toBe(0 - up.mean);
      expect(Math.abs(down.peak)).toBe(Math.abs(up.peak));
      const isTied = known(valences).includes(up.peak) && known(valences).includes(-up.peak);
      if (!isTied) expect(down.peak).toBe(0 - up.peak);
      else expect([up.peak, down.peak].every((peak) => peak <= 0)).toBe(true);
    }),
  );
});

test('of two as far from 0 the peak is the bad one, whichever came first', () => {
  expect(arcOf(Float64Array.of(0.5, -0.5, 0.25))?.peak).toBe(-0.5);
  expect(arcOf(Float64Array.of(-0.5, 0.5, 0.25))?.peak).toBe(-0.5);
});

test('how long it lasted hardly matters to what is remembered, and does to the mean (duration neglect)', () => {
  const short = arcOf(Float64Array.of(0, -1, 0.5));
  const long = arcOf(Float64Array.of(0, -1, -0.5, -0.5, -0.5, -0.5, 0.5));
  expect([short?.peakEnd, long?.peakEnd]).toEqual([-0.25, -0.25]);
  expect(long?.mean).toBeLessThan(short?.mean as number);
});

test('a touchpoint that says nothing keeps its place on the way: the rise is per touchpoint, not per answer', () => {
  expect(arcOf(Float64Array.of(0, 1))?.slope).toBe(1);
  expect(arcOf(Float64Array.of(0, NaN, 1))?.slope).toBe(0.5);
  expect(arcOf(Float64Array.of(NaN, 0, 1, NaN))).toMatchObject({ n: 2, start: 0, end: 1, slope: 1 });
});

test('a single valence is all of them, and has no rise; none has no arc', () => {
  const all = { start: -0.25, peak: -0.25, trough: -0.25, end: -0.25, mean: -0.25, peakEnd: -0.25 };
  expect(arcOf(Float64Array.of(-0.25))).toEqual({ n: 1, ...all, slope: null });
  expect(arcOf(Float64Array.of())).toBeNull();
  expect(arcOf(Float64Array.of(NaN))).toBeNull();
});
