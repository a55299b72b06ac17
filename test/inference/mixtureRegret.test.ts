import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mixtureRegret, shortfall } from '../../src/inference/mixtureRegret.ts';

const term = (count: number, share: number): number => (count === 0 ? 0 : count * Math.log(share));

/** The mixture, answer by answer: each kind is as likely as its count so far with the prior added. */
function byAnswers(counts: readonly number[], prior: readonly number[]): number {
  const all = prior.reduce((sum, added) => sum + added, 0);
  let [n, log] = [0, 0];
  counts.forEach((count, kind) => {
    for (let seen = 0; seen < count; seen++) log += Math.log(((prior[kind] as number) + seen) / (all + n++));
  });
  return log;
}

test('law: it is ln of the largest likelihood less ln of the mixture, answer by answer', () => {
  const kinds = fc.array(fc.tuple(fc.nat(60), fc.constantFrom(0.1, 0.5, 1, 7)), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(kinds, (pairs) => {
      const [counts, prior] = [pairs.map(([count]) => count), pairs.map(([, added]) => added)];
      const n = counts.reduce((sum, count) => sum + count, 0);
      const best = counts.reduce((sum, count) => sum + term(count, count / n), 0);
      const regret = mixtureRegret(counts, prior);
      expect(regret).toBeCloseTo(best - byAnswers(counts, prior), 9);
      expect(regret).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('one of one with one half added is ln 2, and without answers it is 0', () => {
  expect(mixtureRegret([1, 0], [0.5, 0.5])).toBeCloseTo(Math.LN2, 14);
  expect(mixtureRegret([0, 0], [0.5, 0.5])).toBe(0);
});

test('a thousand million keep their digits: half of ln(π n / 2), as Stirling has it', () => {
  expect(mixtureRegret([5e8, 5e8], [0.5, 0.5])).toBeCloseTo(0.5 * Math.log((Math.PI / 2) * 1e9), 8);
});

test('law: the shortfalls of all kinds are ln of the likelihood at best less that at other shares', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (yes, no, share) => {
      const n = yes + no;
      if (n === 0) return;
      const wanted = term(yes, yes / n) + term(no, no / n) - term(yes, share) - term(no, 1 - share);
      expect(shortfall(yes, n * share) + shortfall(no, n * (1 - share))).toBeCloseTo(wanted, 9);
    }),
  );
  expect([shortfall(0, 0), shortfall(0, 3), shortfall(3, 0)]).toEqual([0, 3, Infinity]);
});
