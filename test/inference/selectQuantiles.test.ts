import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuantileDefinition } from '../../src/inference/quantilePosition.ts';
import { sampleQuantile } from '../../src/inference/sampleQuantile.ts';
import { selectQuantiles } from '../../src/inference/selectQuantiles.ts';

const shares = [0, 0.01, 0.25, 0.5, 0.9, 0.95, 0.99, 1];

/** The plain way: put all in order, and read off definition 7. */
function bySorting(values: ArrayLike<number>, probabilities: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  return probabilities.map((probability) => {
    const position = 1 + (sorted.length - 1) * probability;
    const [below, above] = [sorted[Math.floor(position) - 1] as number, sorted[Math.ceil(position) - 1] as number];
    return below + (position - Math.floor(position)) * (above - below) + 0;
  });
}

/** Numbers from 0 to 1, the same for the same seed. */
function newRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

const random = newRandom(11);
const normal = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
const many: Record<string, () => number> = {
  'log-normal durations': () => Math.round(288e5 * Math.exp(1.6 * normal())),
  'numbers on both sides of 0': normal,
  'negative numbers alone': () => -Math.exp(normal()),
  'whole minutes, many alike': () => Math.floor(random() * 90) * 60_000,
  'nearly all alike': () => (random() < 0.001 ? random() : 3_600_000),
  'numbers that differ by a millionth of a millionth': () => 1 + random() * 1e-12,
  'numbers of any size': () => (random() < 0.5 ? -1 : 1) * 2 ** Math.floor(random() * 2000 - 1000),
  'zeros with either sign and the smallest numbers': () =>
    [0, -0, 2 ** -1074, -(2 ** -1074)][Math.floor(random() * 4)] as number,
  'instants of one day': () => 1.77e12 + Math.floor(random() * 864e5),
};

for (const [what, draw] of Object.entries(many)) {
  test(`20001 and 20000 of them equal the plain sort: ${what}`, () => {
    for (const length of [20_001, 20_000]) {
      const values = Float64Array.from({ length }, draw);
      expect(selectQuantiles(values, shares)).toEqual(bySorting(values, shares));
    }
  });
}

test('values in order, in reverse order and with one far away equal the plain sort', () => {
  const ascending = Float64Array.from({ length: 30_000 }, (_, index) => index);
  const withOneFarAway = Float64Array.from(ascending).fill(1e300, 7, 8);
  for (const values of [ascending, ascending.toReversed(), withOneFarAway]) {
    expect(selectQuantiles(values, shares)).toEqual(bySorting(values, shares));
  }
});

test('the values are not changed', () => {
  for (const length of [5, 20_000]) {
    const values = Float64Array.from({ length }, random);
    const before = values.slice();
    selectQuantiles(values, [0.5]);
    expect(values).toEqual(before);
  }
});

test('a part of a longer array is read as it stands', () => {
  const values = Float64Array.from({ length: 30_000 }, random);
  const part = values.subarray(4001, 25_000);
  expect(selectQuantiles(part, shares)).toEqual(bySorting(part, shares));
});

test('arrays and other typed arrays are read too', () => {
  expect(selectQuantiles([4, 1, 2, 4], [0.5])).toEqual([3]);
  expect(selectQuantiles(Int16Array.of(4, 1, -2, 4), [0.5])).toEqual([2.5]);
});

test('shares come back in their order, the same one twice if asked twice; none gives none', () => {
  expect(selectQuantiles([1, 2, 3], [1, 0, 0.5, 0])).toEqual([3, 1, 2, 1]);
  expect(selectQuantiles([1, 2, 3], [])).toEqual([]);
  const values = Float64Array.from({ length: 20_000 }, random);
  expect(selectQuantiles(values, shares.toReversed())).toEqual(bySorting(values, shares).toReversed());
});

test('without values there is no quantile', () => {
  expect(selectQuantiles([], [0.5, 0.9])).toEqual([null, null]);
});

test('NaN and infinity throw with their position, among few and among many', () => {
  for (const length of [10, 20_000]) {
    for (const bad of [NaN, Infinity, -Infinity]) {
      const values = new Float64Array(length).fill(5).fill(bad, 7, 8);
      expect(() => selectQuantiles(values, [0.5])).toThrow(`Expected a finite value, got ${bad} at position 7`);
      expect(() => selectQuantiles(values, [0.5])).toThrow(RangeError);
    }
  }
});

test('NaN with the sign bit set is found too', () => {
  const values = new Float64Array(20_000).fill(5);
  new DataView(values.buffer).setUint32(8 * 12_345 + 4, 0xfff80001, true);
  expect(() => selectQuantiles(values, [0.5])).toThrow('got NaN at position 12345');
});

test('text, missing values and what is no array throw a TypeError', () => {
  for (const values of ['123', ['1'], [1, null], null, 5, { 9: 1 }, new DataView(new ArrayBuffer(8)), new Set([1])]) {
    expect(() => selectQuantiles(values as never, [0.5])).toThrow(TypeError);
  }
  expect(() => selectQuantiles([1, , 3] as never, [0.5])).toThrow('got undefined at position 1');
});

test('a share off 0 to 1 and another definition than 1 to 9 throw, without values too', () => {
  for (const values of [[], [1]]) {
    expect(() => selectQuantiles(values, [0.5, 50])).toThrow(RangeError);
    expect(() => selectQuantiles(values, [0.5], 0 as never)).toThrow(RangeError);
  }
});

test('law: it is the same as for counted values, by every definition', () => {
  const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
  fc.assert(
    fc.property(
      numbers,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 9 }),
      (values, p, type) => {
        const counted = values.map((value): [number, number] => [value, 1]);
        const definition = type as QuantileDefinition;
        expect(selectQuantiles(values, [p], definition)).toEqual([sampleQuantile(counted, p, definition)]);
      },
    ),
  );
});

test('law: the order of many values means nothing', () => {
  const values = Float64Array.from({ length: 20_000 }, normal);
  expect(selectQuantiles(values.toReversed(), shares)).toEqual(selectQuantiles(values, shares));
});
