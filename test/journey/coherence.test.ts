import {
  type Answer,
  type Answers,
  type Coherence,
  coherence,
  csat5,
  delta,
  type Groups,
  mapGroups,
  mean,
  merge,
  month,
  nps10,
  tally,
  type Tally,
  tallyBy,
  trend,
  valence,
} from 'cx-metrics';
import { chiSquareSurvival, moments } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupName, ratingsOn } from '../arbitrary.ts';
import { seeded } from '../random.ts';
import { refusal } from '../refusal.ts';

const scale = csat5;
const somePlaces: fc.Arbitrary<Groups<readonly Answer[]>> = fc
  .uniqueArray(fc.tuple(groupName, ratingsOn(scale)), { selector: ([name]) => name, maxLength: 6 })
  .map((places) => Object.fromEntries(places));
const of = (byPlace: Groups<readonly Answer[]>): Coherence => coherence(byPlace as Groups<Answers>, { scale });
const numbersIn = (answers: readonly Answer[]): readonly number[] =>
  answers.filter((answer): answer is number => typeof answer === 'number');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const web = { 3: 10, 4: 50, 5: 40 };
const alike = { 3: 12, 4: 48, 5: 40 };
const worse = { 1: 50, 2: 40, 3: 10 };

test('law: it is 1 less the spread beyond chance over half the scale, as printed', () => {
  fc.assert(
    fc.property(somePlaces, (byPlace) => {
      const found = of(byPlace);
      const places = Object.values(byPlace)
        .map(numbersIn)
        .filter((numbers) => numbers.length >= 2)
        .map((numbers) => {
          const counted = numbers.map((number): readonly [number, number] => [number, 1]);
          const { standardError } = moments([...counted, [1, 0.25], [5, 0.25]]);
          return { mean: sum(numbers) / numbers.length, weight: (standardError as number) ** -2 };
        });
      if (places.length < 2) {
        expect([found.value, found.spread, found.iSquared, found.pValue]).toEqual([null, null, null, null]);
        return;
      }
      const weights = sum(places.map(({ weight }) => weight));
      const middle = sum(places.map((place) => place.weight * place.mean)) / weights;
      const q = sum(places.map((place) => place.weight * (place.mean - middle) ** 2));
      const beyond = q - (places.length - 1);
      const variance = Math.max(0, beyond / (weights - sum(places.map(({ weight }) => weight ** 2)) / weights));
      expect(found.spread).toBeCloseTo(Math.sqrt(variance), 6);
      expect(found.value).toBeCloseTo(Math.max(0, 1 - Math.sqrt(variance) / 2), 6);
      expect(found.iSquared).toBeCloseTo(q === 0 ? 0 : Math.max(0, beyond / q), 9);
      expect(found.pValue).toBeCloseTo(chiSquareSurvival(q, places.length - 1), 9);
    }),
  );
});

test('law: ratings one by one and counted are the same, in any order of places', () => {
  fc.assert(
    fc.property(somePlaces, (byPlace) => {
      const counted = Object.entries(byPlace).map(([name, answers]) => [name, tally(answers)] as const);
      expect(coherence(Object.fromEntries(counted.reverse()), { scale })).toEqual(of(byPlace));
    }),
  );
});

test('law: a scale turned round is as coherent', () => {
  fc.assert(
    fc.property(somePlaces, (byPlace) => {
      const turned = mapGroups(byPlace, (answers) => numbersIn(answers).map((rating) => 6 - rating));
      const [one, other] = [of(turned), of(mapGroups(byPlace, numbersIn))];
      expect(one.value === null).toBe(other.value === null);
      if (other.value !== null) expect(one.value).toBeCloseTo(other.value, 9);
    }),
  );
});

test('law: every place has a mean or too few ratings, and nobody is lost', () => {
  fc.assert(
    fc.property(somePlaces, (byPlace) => {
      const { means, tooFew, n, leftOut } = of(byPlace);
      expect([...Object.keys(means), ...tooFew].sort()).toEqual(Object.keys(byPlace).sort());
      for (const [name, value] of Object.entries(means)) {
        expect(value).toBe(mean(tally(Object.entries(byPlace).find(([own]) => own === name)?.[1] ?? [])));
      }
      const alone = sum(
        Object.entries(byPlace).map(([name, own]) => (tooFew.includes(name) ? numbersIn(own).length : 0)),
      );
      const { skipped, dismissed, notApplicable, invalid } = leftOut;
      const asked = sum(Object.values(byPlace).map((answers) => answers.length));
      expect(n + alone + skipped + dismissed + notApplicable + invalid).toBe(asked);
    }),
  );
});

test('places that differ by chance alone are one experience; those that really differ are not', () => {
  expect(coherence({ web, phone: alike }, { scale })).toMatchObject({ value: 1, spread: 0, iSquared: 0 });
  const split = coherence({ web, phone: worse }, { scale });
  expect(split.value).toBeLessThan(0.1);
  expect(split.iSquared).toBeGreaterThan(0.99);
  expect(split.pValue).toBeLessThan(1e-9);
});

test('the same difference counts for less where few were asked', () => {
  const few = coherence({ web: { 4: 2, 5: 1 }, phone: { 3: 2, 4: 1 } }, { scale });
  const many = coherence({ web: { 4: 200, 5: 100 }, phone: { 3: 200, 4: 100 } }, { scale });
  expect(few.means).toEqual(many.means);
  expect([few.value?.toFixed(2), many.value?.toFixed(2)]).toEqual(['0.81', '0.65']);
  expect([(few.pValue as number) > 0.05, (many.pValue as number) < 1e-9]).toEqual([true, true]);
});

test('a few equal ratings are not taken for certainty', () => {
  const { value, pValue } = coherence({ web: { 5: 2 }, phone: { 4: 2 } }, { scale });
  expect(value).toBeGreaterThan(0.8);
  expect(pValue).toBeGreaterThan(0.2);
});

test('places at both ends of the scale differ by more than any can, which is 0', () => {
  const apart = coherence({ web: { 5: 500 }, phone: { 1: 500 } }, { scale });
  expect(apart.spread).toBeGreaterThan(2);
  expect(apart.value).toBe(0);
});

test('places that do not differ look as if they did no more than once in 20 times', () => {
  const random = seeded(41);
  let alarms = 0;
  for (let run = 0; run < 1000; run++) {
    const place = (): readonly number[] => Array.from({ length: 40 }, () => 1 + Math.floor(5 * random()));
    const { pValue } = coherence({ web: place(), phone: place(), shop: place(), mail: place() }, { scale });
    if ((pValue as number) < 0.05) alarms++;
  }
  expect(alarms / 1000).toBeGreaterThan(0.03);
  expect(alarms / 1000).toBeLessThan(0.07);
});

test('delta, trend and mapGroups take it: a coherence has no interval, so no change of it is clear', () => {
  const [before, after] = [
    { web, phone: worse },
    { web, phone: alike },
  ];
  const change = delta(before, after, coherence, { scale });
  expect(change.value).toBeGreaterThan(0.9);
  expect(change).toMatchObject({ metric: 'coherence', unit: 'ratio', interval: null, verdict: 'noClearChange' });
  const points = trend({ '2026-01': before, '2026-02': after }, coherence, month('UTC'), { scale });
  expect(points.map(({ reading }) => reading.value?.toFixed(2))).toEqual(['0.05', '1.00']);
  const rows = [
    { segment: 'new', channel: 'web', rating: 5 },
    { segment: 'new', channel: 'web', rating: 4 },
    { segment: 'new', channel: 'phone', rating: 4 },
    { segment: 'new', channel: 'phone', rating: 5 },
    { segment: 'loyal', channel: 'web', rating: 4 },
  ];
  const groups = tallyBy(rows, [(row) => row.segment, (row) => row.channel], (row) => row.rating);
  expect(mapGroups(groups, (places) => coherence(places, { scale }).value)).toEqual({ loyal: null, new: 1 });
});

test('parts merge before they are read, as all counts do', () => {
  const parts: readonly Groups<Tally>[] = [{ web, phone: worse }, { web: alike }, { shop: { 4: 1 } }];
  expect(coherence(merge(...parts), { scale })).toEqual(
    coherence({ web: merge(web, alike), phone: worse, shop: { 4: 1 } }, { scale }),
  );
});

test('nothing, nobody, one place and places of one rating have no coherence, and the reason says which', () => {
  expect(coherence({}, { scale })).toEqual({
    metric: 'coherence',
    unit: 'ratio',
    direction: 'higherIsBetter',
    scale: 'csat5',
    value: null,
    n: 0,
    interval: null,
    reason: 'noAnswers',
    leftOut: { skipped: 0, dismissed: 0, notApplicable: 0, invalid: 0 },
    spread: null,
    iSquared: null,
    pValue: null,
    means: {},
    tooFew: [],
  });
  expect(coherence({ web: {}, phone: { skipped: 3 } }, { scale })).toMatchObject({
    reason: 'noAnswers',
    leftOut: { skipped: 3 },
    tooFew: ['phone', 'web'],
  });
  expect(coherence({ web }, { scale }).reason).toBe('tooFewAnswers');
  expect(coherence({ web: { 5: 1 }, phone: { 1: 1 } }, { scale })).toMatchObject({ n: 0, reason: 'tooFewAnswers' });
  const enough = { web, phone: alike };
  expect(coherence(enough, { scale, minimumAnswers: 200 }).value).toBe(1);
  expect(coherence(enough, { scale, minimumAnswers: 201 })).toMatchObject({ value: null, reason: 'tooFewAnswers' });
});

test('other scales, fractions too, and names of every kind', () => {
  expect(coherence({ web: [0, 10], phone: [10, 0] }, { scale: nps10 }).value).toBe(1);
  expect(coherence({ web: [0.5, 0.25, 0.5], phone: [0.25, 0.5, 0.5] }, { scale: valence }).scale).toBe('valence');
  const named = Object.fromEntries([...['__proto__', '', '7'].map((name) => [name, web] as const)]);
  expect(Object.keys(coherence(named, { scale }).means).sort()).toEqual(['', '7', '__proto__']);
});

test('the result is plain data', () => {
  const result = coherence({ web, phone: worse, shop: { 5: 1 } }, { scale });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

test('a rating off its scale throws or is counted; groups, a scale and options that are none are refused', () => {
  expect(refusal(() => coherence({ web: { 6: 1 } }, { scale }))).toBe(
    'RangeError offScale: Expected a rating from 1 to 5 (whole), got 6 at key "6" on scale csat5',
  );
  expect(coherence({ web, phone: { 6: 1, ...alike } }, { scale, invalid: 'count' })).toMatchObject({
    value: 1,
    leftOut: { invalid: 1 },
  });
  expect(() => coherence([web] as never, { scale })).toThrow(expect.objectContaining({ code: 'groups' }));
  expect(() => coherence({}, {} as never)).toThrow(expect.objectContaining({ name: 'TypeError', code: 'scale' }));
  expect(() => coherence({})).toThrow(expect.objectContaining({ name: 'TypeError', code: 'scale' }));
  expect(() => coherence({ web }, 5 as never)).toThrow(expect.objectContaining({ code: 'options' }));
});
