import { emotionShare, emotionShares, mapGroups, tallyEmotions } from 'cx-metrics';
import { expect, test } from 'vitest';

const felt = tallyEmotions([['joy', 'trust'], ['joy'], ['__proto__', '7'], []], (names) => names);

test('every emotion that is named has its share, in the order of code units', () => {
  const shares = emotionShares(felt, { level: 0.9 });
  expect(Object.keys(shares)).toEqual(['7', '__proto__', 'joy', 'trust']);
  for (const [emotion, reading] of Object.entries(shares)) {
    expect(reading).toEqual(emotionShare(felt, { emotion, level: 0.9 }));
  }
});

test('they may add up to more than 100 percent', () => {
  const all = mapGroups(
    emotionShares(
      tallyEmotions(
        [
          ['joy', 'trust'],
          ['joy', 'trust'],
        ],
        (names) => names,
      ),
    ),
    ({ value }) => value,
  );
  expect(all).toEqual({ joy: 100, trust: 100 });
});

test('which way is good holds for all of them', () => {
  const shares = emotionShares(felt, { direction: 'lowerIsBetter' });
  expect(mapGroups(shares, ({ direction }) => direction)['joy']).toBe('lowerIsBetter');
});

test('nothing gives nothing', () => {
  expect(emotionShares(tallyEmotions([], () => []))).toEqual({});
  expect(emotionShares(tallyEmotions([null], (names) => names))).toEqual({});
});

test('what are no counts is refused', () => {
  expect(() => emotionShares(null as never)).toThrow(expect.objectContaining({ code: 'emotionCounts' }));
  expect(() => emotionShares({ asked: {}, named: [] as never })).toThrow(TypeError);
  expect(() => emotionShares({ asked: {}, named: { joy: { 1: 1 } } })).toThrow(RangeError);
});
