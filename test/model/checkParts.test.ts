import { ces, csat, netBinary, nps, type Reading, ttr } from 'cx-metrics';
import { expect, test } from 'vitest';
import { checkParts } from '../../src/model/checkParts.ts';

const noted = (reading: Reading): readonly (readonly [path: string, expected: string])[] => {
  const all: [string, string][] = [];
  checkParts(reading, (path, expected) => all.push([path.join('.'), expected]));
  return all;
};
const rated = nps([10, 9, 7, 3]);

test('readings of every metric add up, with answers and without', () => {
  for (const reading of [
    rated,
    csat([5, 4, 1]),
    ces([7, 4, 1]),
    netBinary([true, false]),
    ttr({ resolved: [5, 6], open: [7] }),
    nps([]),
    ces([]),
    ttr([]),
    nps([9], { minimumAnswers: 5 }),
  ]) {
    expect(noted(reading)).toEqual([]);
  }
});

test('parts that do not add up to n are told with their sum', () => {
  // 36 responses, 32 of which gave a rating, in parts of 2, 11 and 18.
  const wrong = { ...rated, n: 32, promoters: part(18), passives: part(11), detractors: part(2), distribution: {} };
  expect(noted(wrong)).toContainEqual(['n', '31, the sum of its parts']);
  expect(noted({ ...rated, distribution: { ...rated.distribution, 9: 2 } } as Reading)).toEqual([
    ['n', '5, the sum of its distribution'],
  ]);
  expect(noted({ ...ttr([5, 6]), open: 1 } as Reading)).toEqual([['n', '3, the sum of resolved and open']]);
});

test('a value that its parts do not say is told', () => {
  expect(noted({ ...rated, value: 50 })).toEqual([['value', '25, as its parts say']]);
  expect(noted({ ...csat([5, 1]), value: 51 })).toEqual([['value', '50, as its parts say']]);
  expect(noted({ ...netBinary([true]), value: -100 })).toEqual([['value', '100, as its parts say']]);
});

test('a part is a count with a percentage, null exactly where the value is', () => {
  expect(noted({ ...rated, promoters: 2 } as Reading)).toEqual([
    ['promoters', 'a count, and a percentage beside the value'],
  ]);
  expect(noted({ ...nps([]), passives: { count: 0, percent: 0 } } as Reading)).toEqual([
    ['passives', 'a count, and a percentage of null'],
  ]);
});

test('a reading without parts, or of a metric of nobody knows what, has nothing to add up', () => {
  const { promoters: _p, passives: _s, detractors: _d, distribution: _t, ...bare } = rated;
  for (const metric of ['nps', 'delighted', '__proto__', 'constructor']) {
    expect(noted({ ...bare, metric } as Reading)).toEqual([]);
  }
});

function part(count: number): { readonly count: number; readonly percent: number } {
  return { count, percent: (100 * count) / 31 };
}
