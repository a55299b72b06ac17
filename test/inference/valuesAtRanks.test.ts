import { expect, test } from 'vitest';
import { valuesAtRanks } from '../../src/inference/valuesAtRanks.ts';

const scattered = (length: number, next: (index: number) => number): Float64Array =>
  Float64Array.from({ length }, (_, index) => next((index * 7919) % length));

test('few numbers: those at ranks from 0', () => {
  expect(valuesAtRanks(Float64Array.of(5, 1, 3), [0, 1, 2])).toEqual([1, 3, 5]);
});

test('every rank of 9000 numbers is found, on both sides of 0', () => {
  const values = scattered(9000, (place) => place - 4000);
  const ranks = Array.from({ length: 9000 }, (_, rank) => rank);
  expect(valuesAtRanks(values, ranks)).toEqual(ranks.map((rank) => rank - 4000));
});

test('numbers that share their first 16 bits are told apart by the next, and those that share 32 by sorting', () => {
  for (const step of [2 ** -20, 2 ** -40]) {
    const values = scattered(30_000, (place) => 1 + place * step);
    expect(valuesAtRanks(values, [0, 14_999, 29_999])).toEqual([1, 1 + 14_999 * step, 1 + 29_999 * step]);
  }
});

test('many of one number need no sorting, and are the same at every rank', () => {
  expect(valuesAtRanks(new Float64Array(50_000).fill(3_600_000), [0, 25_000, 49_999])).toEqual(
    Array(3).fill(3_600_000),
  );
});

test('no rank gives nothing', () => {
  expect(
    valuesAtRanks(
      scattered(20_000, (place) => place),
      [],
    ),
  ).toEqual([]);
});

test('NaN and infinity throw with their position and a code', () => {
  for (const length of [20, 20_000]) {
    expect(() => valuesAtRanks(new Float64Array(length).fill(NaN, 5), [0])).toThrow('got NaN at position 5');
    expect(() => valuesAtRanks(new Float64Array(length).fill(-Infinity, 5), [])).toThrow(
      expect.objectContaining({ code: 'value' }) as Error,
    );
  }
});
