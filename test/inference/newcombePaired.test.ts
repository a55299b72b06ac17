import { newcombePaired, type PairedShares, squareAndAdd, wilson } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairedLaws, somePairs } from './pairedLaws.ts';

pairedLaws(newcombePaired);

test('published: 36, 12, 2 and 0 give 0.0569 to 0.3404 (Newcombe 1998)', () => {
  const { low, high } = newcombePaired({ bothYes: 36, yesNo: 2, noYes: 12, bothNo: 0 }, 0.95);
  expect([low?.toFixed(4), high?.toFixed(4)]).toEqual(['0.0569', '0.3404']);
});

/** The formula as it is printed, where nothing is done for its digits. */
function asPrinted({ bothYes, yesNo, noYes, bothNo }: PairedShares): readonly number[] {
  const n = bothYes + yesNo + noYes + bothNo;
  const [first, second] = [bothYes + yesNo, bothYes + noYes];
  const [p1, p2] = [first / n, second / n];
  const [one, two] = [wilson(first, n, 0.95), wilson(second, n, 0.95)] as { low: number; high: number }[];
  const k = bothYes * bothNo - yesNo * noYes;
  const product = first * (n - first) * second * (n - second);
  const phi = product === 0 ? 0 : (k > n / 2 ? k - n / 2 : k >= 0 ? 0 : k) / Math.sqrt(product);
  const [a, b] = [p2 - (two?.low as number), (one?.high as number) - p1];
  const [c, e] = [(two?.high as number) - p2, p1 - (one?.low as number)];
  return [
    p2 - p1 - Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b)),
    p2 - p1 + Math.sqrt(Math.max(0, c * c - 2 * phi * c * e + e * e)),
  ];
}

test('law: it is the formula as printed', () => {
  fc.assert(
    fc.property(somePairs, (table) => {
      const { low, high } = newcombePaired(table, 0.95);
      const [below, above] = asPrinted(table);
      expect(low).toBeCloseTo(below as number, 7);
      expect(high).toBeCloseTo(above as number, 7);
    }),
  );
});

test('where nothing correlates it is square-and-add', () => {
  const { low, high } = newcombePaired({ bothYes: 10, yesNo: 20, noYes: 5, bothNo: 10 }, 0.95);
  const time = (yes: number): { estimate: number; low: number | null; high: number | null } => ({
    estimate: yes / 45,
    ...wilson(yes, 45, 0.95),
  });
  expect({ low, high }).toEqual({
    low: expect.closeTo(squareAndAdd(time(30), time(15)).low as number, 14) as number,
    high: expect.closeTo(squareAndAdd(time(30), time(15)).high as number, 14) as number,
  });
});

test('two who turned among a thousand million keep their digits (mpmath, 40 digits)', () => {
  const { low, high } = newcombePaired({ bothYes: 5e8, yesNo: 0, noYes: 2, bothNo: 4e8 }, 0.95);
  expect(low).toBeCloseTo(-1.5794256806233765e-9, 16);
  expect(high).toBeCloseTo(6.023874165034751e-9, 16);
});
