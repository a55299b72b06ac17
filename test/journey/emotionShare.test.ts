import { delta, emotionShare, mapGroups, month, rate, tallyEmotions, trend } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupName } from '../arbitrary.ts';
import { refusal } from '../refusal.ts';

const felt = { asked: { 1: 4, skipped: 2 }, named: { anger: { 1: 3 } } };

test('the share is of those who say what they felt, and is read like any rate', () => {
  expect(emotionShare(felt, { emotion: 'anger', level: 0.9, method: 'jeffreys' })).toEqual({
    ...rate({ 1: 3, 0: 1, skipped: 2 }, { name: 'emotion anger', level: 0.9, method: 'jeffreys' }),
    direction: null,
  });
});

test('law: it is the rate of the answers to "did you feel this?"', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.array(groupName, { maxLength: 3 }), fc.constant(null))),
      groupName,
      (rows, emotion) => {
        const asked = rows.map((names) => names?.includes(emotion) ?? null);
        const { direction: _, ...wanted } = rate(asked, { name: `emotion ${emotion}` });
        const { direction, ...found } = emotionShare(
          tallyEmotions(rows, (names) => names),
          { emotion },
        );
        expect(found).toEqual(wanted);
        expect(direction).toBeNull();
      },
    ),
  );
});

test('an emotion that nobody names is at 0 percent, and in no answers at none', () => {
  for (const emotion of ['joy', '__proto__', 'constructor']) {
    expect(emotionShare(felt, { emotion })).toMatchObject({ value: 0, n: 4 });
  }
  for (const none of [{}, { asked: {}, named: {} }, { asked: { skipped: 3 }, named: {} }]) {
    expect(emotionShare(none, { emotion: 'joy' })).toMatchObject({ value: null, n: 0, reason: 'noAnswers' });
  }
});

test('delta, trend and mapGroups take it as it is; which way is good is the caller’s', () => {
  const later = { asked: { 1: 400 }, named: { anger: { 1: 100 }, joy: { 1: 200 } } };
  const before = { asked: { 1: 400 }, named: { anger: { 1: 300 } } };
  expect(delta(before, later, emotionShare, { emotion: 'anger' })).toMatchObject({ value: -50, verdict: 'lower' });
  const anger = { emotion: 'anger', direction: 'lowerIsBetter' } as const;
  expect(delta(before, later, emotionShare, anger).verdict).toBe('better');
  const points = trend({ '2026-01': before, '2026-03': later }, emotionShare, month('UTC'), { ...anger, trailing: 2 });
  expect(points.map(({ reading }) => [reading.value, reading.n])).toEqual([
    [75, 400],
    [75, 400],
    [25, 400],
  ]);
  const both = trend({ '2026-01': before, '2026-02': later }, emotionShare, month('UTC'), { ...anger, trailing: 2 });
  expect(both[1]?.reading.value).toBe(50);
  const byChannel = { phone: before, web: later };
  expect(mapGroups(byChannel, (counts) => emotionShare(counts, anger).value)).toEqual({ phone: 75, web: 25 });
});

test('two emotions do not compare', () => {
  const either = (counts: typeof felt, options?: { level?: number }): ReturnType<typeof emotionShare> =>
    emotionShare(counts, { ...options, emotion: counts.asked[1] > 5 ? 'joy' : 'anger' });
  expect(delta(felt, { ...felt, asked: { 1: 9, skipped: 0 } }, either).reason).toBe('differentMetric');
});

test('without an emotion, with one named more often than anything was said, and with what is no count it throws', () => {
  expect(refusal(() => emotionShare(felt))).toBe('TypeError emotion: Expected the name of an emotion, got undefined');
  expect(refusal(() => emotionShare({ asked: { 1: 1 }, named: { joy: { 1: 2 } } }, { emotion: 'joy' }))).toBe(
    'RangeError emotion: Expected at most 1 of joy, got 2',
  );
  expect(refusal(() => emotionShare([] as never, { emotion: 'joy' }))).toBe(
    'TypeError emotionCounts: Expected counts of emotions, as tallyEmotions gives them, got [object Array]',
  );
  expect(() => emotionShare(null as never, { emotion: 'joy' })).toThrow(
    expect.objectContaining({ code: 'emotionCounts' }),
  );
  expect(() => emotionShare({ asked: { 1: -1 } }, { emotion: 'joy' })).toThrow(RangeError);
  expect(() => emotionShare({ asked: [1] as never }, { emotion: 'joy' })).toThrow(TypeError);
  expect(() => emotionShare(felt, { emotion: 'joy', direction: 'up' as never })).toThrow(
    expect.objectContaining({ code: 'direction' }),
  );
  expect(() => emotionShare(felt, { emotion: 'joy', level: 95 })).toThrow(expect.objectContaining({ code: 'level' }));
});
