import {
  type Answers,
  ces,
  ces7,
  csat,
  csat5,
  effort5,
  meanScore,
  type Metric,
  net,
  netBinary,
  nps,
  nps10,
  nps5LocalClarity,
  rate,
  type Reading,
  type Scale,
  sentiment,
  topBox,
  valence,
  yesNo,
} from 'cx-metrics';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScale } from '../arbitrary.ts';
import { laws, type RatingMetric } from '../laws.ts';

type Plain = Metric<Answers, Reading, never>;

const subjects: { readonly [name: string]: RatingMetric } = {
  nps: { metric: nps as Plain, scale: nps10 },
  'nps by Bonett-Price': { metric: (answers) => nps(answers, { method: 'bonettPrice' }), scale: nps10 },
  'nps by Rocks': { metric: (answers) => nps(answers, { method: 'rocks' }), scale: nps10 },
  'nps by Wald': { metric: (answers) => nps(answers, { method: 'wald' }), scale: nps10 },
  'nps of stars': { metric: (answers) => nps(answers, { scale: nps5LocalClarity }), scale: nps5LocalClarity },
  csat: { metric: csat as Plain, scale: csat5 },
  'csat by Jeffreys': { metric: (answers) => csat(answers, { method: 'jeffreys' }), scale: csat5 },
  'csat by Clopper-Pearson': { metric: (answers) => csat(answers, { method: 'clopperPearson' }), scale: csat5 },
  'csat by Agresti-Coull': { metric: (answers) => csat(answers, { method: 'agrestiCoull' }), scale: csat5 },
  ces: { metric: ces as Plain, scale: ces7 },
  'ces of effort': { metric: (answers) => ces(answers, { scale: effort5 }), scale: effort5 },
  'ces by plain t': { metric: (answers) => ces(answers, { method: 't' }), scale: ces7 },
  netBinary: { metric: netBinary as Plain, scale: yesNo },
  rate: { metric: rate as Plain, scale: yesNo },
  sentiment: { metric: sentiment as Plain, scale: valence },
  'net sentiment': { metric: (answers) => sentiment(answers).net, scale: valence },
};

describe.each(Object.entries(subjects))('%s', (_name, subject) => {
  test.each(Object.entries(laws))('law: %s', (__, law) => {
    law(subject);
  });
});

const onAnyScale: { readonly [name: string]: (scale: Scale) => Plain } = {
  topBox: (scale) => (answers) => topBox(answers, { scale }),
  net: (scale) => (answers) => net(answers, { scale }),
  meanScore: (scale) => (answers) => meanScore(answers, { scale }),
};

describe.each(Object.entries(onAnyScale))('%s on scales of every form', (_name, onScale) => {
  test.each(Object.entries(laws))('law: %s', (__, law) => {
    for (const scale of fc.sample(anyScale, 6)) law({ metric: onScale(scale), scale });
  });
});

// Each law must be able to fail: a metric broken in the way it guards against.
const base = (answers: Answers): Reading => nps(answers);
const listOf = (answers: Answers): readonly unknown[] => {
  if (Symbol.iterator in answers) return [...(answers as Iterable<unknown>)];
  return Object.entries(answers).flatMap(([key, times]) =>
    Array.from({ length: Number(times) }, () => (Number.isNaN(Number(key)) ? null : Number(key))),
  );
};
const fractions: Scale = { ...nps10, points: 'any' };
const broken: { readonly [mistake: string]: readonly [law: string, metric: Plain, scale?: Scale] } = {
  'parts rounded before they are subtracted': [
    'every answer counts, the lowest too, and twice the answers leave the value as it is',
    (answers) => {
      const reading = nps(answers);
      if (reading.value === null) return reading;
      return { ...reading, value: Math.round(reading.promoters.count / 2) - Math.round(reading.detractors.count / 2) };
    },
  ],
  '0 read as empty': [
    'every answer counts, the lowest too, and twice the answers leave the value as it is',
    (answers) => base(listOf(answers).filter(Boolean) as number[]),
  ],
  'skipped answers dropped without being counted': [
    'answers and what was left out add up to what was asked',
    (answers) => base(listOf(answers).filter((answer) => typeof answer === 'number') as number[]),
  ],
  '6.5 fallen between two bands and dropped': [
    'answers and what was left out add up to what was asked',
    (answers) => nps(listOf(answers).filter((answer) => Number(answer) % 1 === 0) as number[]),
    fractions,
  ],
  'the mean of the means of two halves': [
    'the order of the answers does not matter',
    (answers) => {
      const list = listOf(answers).filter((answer) => typeof answer === 'number') as number[];
      const halves = [list.slice(0, list.length >> 1), list.slice(list.length >> 1)].map(
        (half) => base(half).value ?? 0,
      );
      return { ...base(answers), value: ((halves[0] ?? 0) + (halves[1] ?? 0)) / 2 };
    },
  ],
  'the last answer lost': [
    'reading answers equals reading their tally',
    (answers) => (Symbol.iterator in answers ? base(listOf(answers).slice(0, -1) as number[]) : base(answers)),
  ],
  'the first answer counted double': [
    'the order of the answers does not matter',
    (answers) =>
      Symbol.iterator in answers
        ? base([...listOf(answers), ...listOf(answers).slice(0, 1)] as number[])
        : base(answers),
  ],
  'a merge that forgets all but the last part': [
    'the whole is the reading of the merged parts, however it is split',
    (answers) =>
      Symbol.iterator in answers ? base(answers) : base(Object.fromEntries(Object.entries(answers).slice(-1))),
  ],
  '0 in place of null without answers': [
    'no answers give null with a reason, never 0',
    (answers) => ({ ...base(answers), value: base(answers).value ?? 0 }),
  ],
  'a share where points belong': [
    'the value and its limits stay within the range of the unit',
    (answers) => ({ ...base(answers), value: (base(answers).value ?? 0) * 2 - 1 }),
  ],
  'minus zero': [
    'the value and its limits stay within the range of the unit',
    (answers) => ({ ...base(answers), value: -0 }),
  ],
  'NaN without answers': [
    'a reading survives JSON unchanged',
    (answers) => ({ ...base(answers), value: base(answers).value ?? NaN }),
  ],
  'one answer held too few': [
    'a single answer is enough for a value',
    (answers) => nps(answers, { minimumAnswers: 2 }),
  ],
  'answers sorted in place': [
    'what is read is not changed',
    (answers) => (Array.isArray(answers) ? base((answers as number[]).sort()) : base(answers)),
  ],
};

describe('each law fails on a metric that is broken in its way', () => {
  test.each(Object.entries(broken))('%s', (_mistake, [law, metric, scale = nps10]) => {
    expect(() => laws[law]?.({ metric, scale })).toThrow();
  });

  test('and every law has been seen failing', () => {
    expect(new Set(Object.values(broken).map(([law]) => law))).toEqual(new Set(Object.keys(laws)));
  });
});

test('6.5 falls into a band of a scale of fractions: parts add up to the answers', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 10, noNaN: true })), (ratings) => {
      const { promoters, passives, detractors, n } = nps(ratings, { scale: fractions });
      expect(promoters.count + passives.count + detractors.count).toBe(n);
      expect(n).toBe(ratings.length);
    }),
  );
});
