import { mcnemar } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { somePairs, turned } from './pairedLaws.ts';

/** A table of which only those who changed matter. */
const changed = (yesNo: number, noYes: number): Parameters<typeof mcnemar>[0] => ({
  bothYes: 3,
  yesNo,
  noYes,
  bothNo: 4,
});

/** How likely each number out of n is to turn one way, from Pascal's triangle. */
function chances(n: number): readonly number[] {
  let row = [1];
  for (let size = 0; size < n; size++) {
    row = Array.from({ length: size + 2 }, (_, k) => ((row[k - 1] ?? 0) + (row[k] ?? 0)) / 2);
  }
  return row;
}

test('published: airway hyper-responsiveness, 1 against 7: exact 0.0703, mid-p 0.0391, chi-square 0.0339, corrected 0.0771', () => {
  const { exactPValue, midPValue, pValue, correctedPValue } = mcnemar({ bothYes: 1, yesNo: 1, noYes: 7, bothNo: 12 });
  expect([exactPValue, midPValue, pValue, correctedPValue].map((p) => p?.toFixed(4))).toEqual([
    '0.0703',
    '0.0391',
    '0.0339',
    '0.0771',
  ]);
});

test('law: exact and mid-p are sums over all outcomes: as unlikely ones in full, and those as likely by half', () => {
  for (let n = 1; n <= 24; n++) {
    const chance = chances(n);
    for (let k = 0; k <= n; k++) {
      const own = chance[k] as number;
      const [rarer, as] = [
        chance.filter((other) => other < own * (1 - 1e-9)),
        chance.filter((c) => Math.abs(c - own) < 1e-9 * own),
      ];
      const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
      const test = mcnemar(changed(k, n - k));
      expect(test.exactPValue).toBeCloseTo(Math.min(1, sum(rarer) + sum(as)), 13);
      expect(test.midPValue).toBeCloseTo(sum(rarer) + sum(as) / 2, 13);
    }
  }
});

test('law: by chance alone mid-p is one half on average, also where as many may turn each way', () => {
  for (let n = 1; n <= 24; n++) {
    const average = chances(n).reduce((sum, chance, k) => sum + chance * mcnemar(changed(k, n - k)).midPValue, 0);
    expect(average).toBeCloseTo(0.5, 13);
  }
});

test('law: the two times exchanged, nothing changes; who did not change has no say', () => {
  fc.assert(
    fc.property(somePairs, (table) => {
      expect(mcnemar(turned(table))).toEqual(mcnemar(table));
      expect(mcnemar({ ...table, bothYes: 0, bothNo: 7 })).toEqual(mcnemar(table));
    }),
  );
});

test('law: every p-value is from 0 to 1, mid-p below exact, the corrected above the plain', () => {
  fc.assert(
    fc.property(somePairs, (table) => {
      const { pValue, correctedPValue, exactPValue, midPValue } = mcnemar(table);
      for (const p of [pValue, correctedPValue, exactPValue, midPValue])
        expect(p === null || (p >= 0 && p <= 1)).toBe(true);
      expect(midPValue).toBeLessThanOrEqual(exactPValue);
      if (pValue !== null) expect(correctedPValue).toBeGreaterThanOrEqual(pValue);
    }),
  );
});

test('when nobody changed there is no chi-square, and exact p is 1', () => {
  expect(mcnemar(changed(0, 0))).toEqual({
    chiSquare: null,
    pValue: null,
    correctedChiSquare: null,
    correctedPValue: null,
    exactPValue: 1,
    midPValue: 1,
  });
});

test('one who changed has a corrected chi-square of 0, not of 1 again', () => {
  expect(mcnemar(changed(1, 0))).toMatchObject({ chiSquare: 1, correctedChiSquare: 0, correctedPValue: 1 });
  expect(mcnemar(changed(2, 2))).toMatchObject({ chiSquare: 0, correctedChiSquare: 0 });
});

test('millions who changed: exact 1.75396857e-12 (mpmath, 40 digits)', () => {
  const { exactPValue, midPValue } = mcnemar(changed(1_000_000, 1_010_000));
  expect(exactPValue / 1.7539685614365955e-12).toBeCloseTo(1, 9);
  expect(midPValue / 1.7451182721810777e-12).toBeCloseTo(1, 9);
});

test('a part of a person cannot change', () => {
  expect(() => mcnemar(changed(0.5, 2))).toThrow('Expected a whole count from 0, got 0.5');
  expect(() => mcnemar(changed(2, 0.5))).toThrow(expect.objectContaining({ name: 'RangeError', code: 'count' }));
  expect(() => mcnemar({ bothYes: 0.5, yesNo: 1, noYes: 2, bothNo: 4 })).toThrow('a whole count from 0, got 0.5');
  expect(() => mcnemar({ bothYes: 3, yesNo: 1, noYes: 2, bothNo: 0.5 })).toThrow('a whole count from 0, got 0.5');
  expect(() => mcnemar(changed(-1, 2))).toThrow(expect.objectContaining({ name: 'RangeError', code: 'count' }));
});
