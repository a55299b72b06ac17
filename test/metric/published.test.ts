import { agree5, ces7Cys, csat, net, netBinary, nps, topBox } from 'cx-metrics';
import { netEstimate } from 'cx-metrics/inference';
import { describe, expect, test } from 'vitest';

describe('numbers others published', () => {
  test('nine ratings give 33 (README of the npm package @flesch/net-promoter-score)', () => {
    const reading = nps([10, 9, 10, 8, 7, 5, 6, 9, 10]);
    expect([reading.promoters.count, reading.passives.count, reading.detractors.count]).toEqual([5, 2, 2]);
    expect(reading.value).toBeCloseTo(100 / 3, 12);
  });

  test('a histogram of 17 gives -5.9 (PostHog, utils.test.ts)', () => {
    const counts = [1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3];
    const reading = nps(Object.fromEntries(counts.map((times, rating) => [rating, times])));
    expect([reading.detractors.count, reading.passives.count, reading.promoters.count, reading.n]).toEqual([
      7, 4, 6, 17,
    ]);
    expect(reading.value).toBeCloseTo(-100 / 17, 12);
  });

  test('six ratings give 33.33 with parts 50, 33.33 and 16.67 (SurveyJS Analytics, nps.test.ts)', () => {
    const reading = nps([1, 10, 8, 7, 9, 9]);
    expect(reading.value).toBeCloseTo(33.33, 2);
    const parts = [reading.promoters, reading.passives, reading.detractors].map(({ percent }) => percent?.toFixed(2));
    expect(parts).toEqual(['50.00', '33.33', '16.67']);
  });

  test('10, 7, 3 and 9 give 25 (Formbricks, surveySummary.test.ts)', () => {
    expect(nps([10, 7, 3, 9])).toMatchObject({ value: 25, promoters: { count: 2, percent: 50 } });
  });

  test('one 10 and two dismissed give 100: dismissals are no answers (Formbricks, FeedbackRecords)', () => {
    expect(nps({ 10: 1, dismissed: 2 })).toMatchObject({ value: 100, n: 1, leftOut: { dismissed: 2 } });
  });

  test('text, null and 5 give -100 of one answer (Formbricks, surveySummary.test.ts)', () => {
    const reading = nps(['invalid', null, 5] as never, { invalid: 'count' });
    expect(reading).toMatchObject({ value: -100, n: 1, leftOut: { invalid: 1, skipped: 1 } });
  });

  test('74 of 107 are satisfied: 69 percent (Delighted, help page on CSAT)', () => {
    const reading = csat({ 5: 42, 4: 32, 3: 10, 2: 9, 1: 14 });
    expect([reading.satisfied.count, reading.n]).toEqual([74, 107]);
    expect(reading.value).toBeCloseTo(69.16, 2);
  });

  test('10 of 20 agree that it was easy: 50 (Delighted, help page on CES)', () => {
    expect(topBox({ 1: 2, 2: 3, 3: 5, 4: 6, 5: 4 }, { scale: agree5 }).value).toBe(50);
  });

  test('11 yes and 4 no of 36 asked are 73.3 and 26.7 percent of the answers (limepy, issue 9)', () => {
    const { yes, no, leftOut } = netBinary({ 1: 11, 0: 4, skipped: 21 });
    expect([yes.percent?.toFixed(1), no.percent?.toFixed(1), leftOut.skipped]).toEqual(['73.3', '26.7', 21]);
  });

  test('648 of 665 are satisfied: 97.44 percent, mean 4.8165 (example in the documentation of alphagov gds-api-adapters)', () => {
    const reading = csat({ 1: 4, 2: 6, 3: 7, 4: 74, 5: 574 });
    expect([reading.satisfied.count, reading.n]).toEqual([648, 665]);
    expect(reading.value).toBeCloseTo(97.44360902255639, 10);
    expect(reading.mean).toBeCloseTo(4.8165413533834585, 12);
  });

  test('2308 promoters, 579 passives and 131 detractors give 72 (R community survey 2018, its own plot)', () => {
    const reading = nps({ 10: 2308, 7: 579, 0: 131 });
    expect([reading.n, reading.value?.toFixed(0)]).toEqual([3018, '72']);
  });

  test('57 percent easy and 24 percent hard make 33 (rule of CYS)', () => {
    expect(net({ 7: 57, 4: 19, 1: 24 }, { scale: ces7Cys }).value).toBe(33);
  });
});

describe('worked by hand from published rules', () => {
  const counts = { 10: 6, 7: 4, 0: 7 };

  test('adjusted Wald of 6, 4 and 7: -42.2522 to 32.2522 (rule of Rocks 2016)', () => {
    const { interval } = nps(counts, { method: 'rocks' });
    expect(interval?.low).toBeCloseTo(-42.2522, 4);
    expect(interval?.high).toBeCloseTo(32.2522, 4);
  });

  test('plain Wald of 6, 4 and 7: -47.3573 to 35.5926', () => {
    const { interval } = nps(counts, { method: 'wald' });
    expect(interval?.low).toBeCloseTo(-47.3573, 4);
    expect(interval?.high).toBeCloseTo(35.5926, 4);
    const { standardError } = netEstimate({ plus: 6, zero: 4, minus: 7 });
    expect(100 * (standardError as number)).toBeCloseTo(21.1611, 4);
  });

  test('adjusted Wald of five promoters is cut at 100; plain Wald has no width', () => {
    expect(nps({ 10: 5 }, { method: 'rocks' }).interval?.low).toBeCloseTo(17.4915, 4);
    expect(nps({ 10: 5 }, { method: 'rocks' }).interval?.high).toBe(100);
    expect(nps({ 10: 5 }, { method: 'wald' }).interval).toMatchObject({ low: 100, high: 100 });
  });

  test('seven passives and one detractor are -12.5, not rounded; a hair below 0 stays below', () => {
    expect(nps({ 7: 7, 0: 1 }).value).toBe(-12.5);
    expect(nps({ 10: 2499, 7: 1, 0: 2500 }).value).toBeCloseTo(-0.02, 12);
  });
});
