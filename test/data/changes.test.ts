import {
  adjust,
  type Answers,
  csat,
  csat5,
  delta,
  mapGroups,
  merge,
  type Metric,
  meanScore,
  nps,
  type Reading,
  tallyBy,
  toRows,
  trend,
  week,
  year,
} from 'cx-metrics';
import { criticalValue, netScore, newcombe, squareAndAdd } from 'cx-metrics/inference';
import { describe, expect, test } from 'vitest';
import { ratingIn, readExpected, readRows, type Row } from './readSet.ts';

const folder = process.env['CX_METRICS_DATA'];
if (folder === undefined) console.log('Changes of real surveys were not read: CX_METRICS_DATA names no folder.');
else console.log(`Changes of real surveys: 2 sets from ${folder}`);

interface Expected {
  readonly n: number;
  readonly nps: number;
  readonly mean: number;
  readonly sd_sample: number;
  readonly top2: number;
  readonly top2_percent: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}
const expectedOf = (name: string, question: string, groups: string): Readonly<Record<string, Expected>> =>
  (readExpected(folder ?? '', name)[question] as unknown as Record<string, Record<string, Expected>>)[groups] ?? {};
const read = (name: string): readonly Row[] => (folder === undefined ? [] : readRows(folder, name));

describe.runIf(folder !== undefined)('NPS of a survey by week and language', () => {
  const name = 'nps-r-community-2018';
  const weekly = week('UTC');
  const answers = tallyBy(
    read(name),
    [(row) => row['survey_language'] ?? '', (row) => weekly(row['responded_at'] ?? '')],
    (row) => ratingIn(row['recommend']),
  );
  const whole = trend(merge(...Object.values(answers)), nps, weekly);
  const range = { from: whole[0]?.period ?? '', to: whole.at(-1)?.period ?? '' };
  const byLanguage = mapGroups(answers, (weeks) => trend(weeks, nps, weekly, range));

  test('the weeks of both languages together are those others worked out', () => {
    const expected = expectedOf(name, 'nps_recommend', 'by_iso_week_utc');
    expect(whole.map(({ period }) => period)).toEqual(Object.keys(expected).sort());
    for (const { period, reading } of whole) expect(reading.value).toBeCloseTo(expected[period]?.nps ?? NaN, 9);
  });

  test('both languages are on one range, and lose no answer', () => {
    const expected = expectedOf(name, 'nps_recommend', 'by_language');
    expect(Object.keys(byLanguage)).toEqual(['en', 'es']);
    for (const [language, points] of Object.entries(byLanguage)) {
      expect(points.map(({ period }) => period)).toEqual(whole.map(({ period }) => period));
      expect(points.reduce((n, { reading }) => n + reading.n, 0)).toBe(expected[language]?.n);
      const pooled = trend(answers[language] ?? {}, nps, weekly, { ...range, trailing: points.length }).at(-1);
      expect(pooled?.reading.value).toBeCloseTo(expected[language]?.nps ?? NaN, 9);
    }
  });

  test('the change of a week is square-and-add of two score intervals, in points', () => {
    const expected = expectedOf(name, 'nps_recommend', 'by_iso_week_utc');
    const [before, after] = ['2018-W49', '2018-W50'].map((key) => {
      const { promoters = 0, passives = 0, detractors = 0, nps: estimate = 0 } = expected[key] ?? {};
      const { low, high } = netScore({ plus: promoters, zero: passives, minus: detractors }, 0.95);
      return { estimate, low: 100 * (low ?? NaN), high: 100 * (high ?? NaN) };
    }) as [Parameters<typeof squareAndAdd>[0], Parameters<typeof squareAndAdd>[1]];
    const wanted = squareAndAdd(before, after);
    const change = whole[1]?.change;
    expect(change?.value).toBeCloseTo(wanted.estimate, 9);
    expect(change?.interval?.low).toBeCloseTo(wanted.low ?? NaN, 9);
    expect(change?.interval?.high).toBeCloseTo(wanted.high ?? NaN, 9);
    expect(change?.verdict).toBe('worse');
  });

  test('of the changes of all weeks and languages, fewer are clear once they are adjusted together', () => {
    const rows = (trends: typeof byLanguage): readonly { verdict: string; of: number | null }[] =>
      toRows(trends, ['language'], ({ change }) => ({ verdict: change.verdict, of: change.adjusted?.of ?? null }));
    const count = (trends: typeof byLanguage): number =>
      rows(trends).filter(({ verdict }) => ['better', 'worse'].includes(verdict)).length;
    const compared = rows(byLanguage).filter(({ verdict }) => verdict !== 'notComparable').length;
    const adjusted = adjust(byLanguage);
    expect(rows(adjusted).filter(({ of }) => of === compared)).toHaveLength(compared);
    expect(count(adjusted)).toBeLessThanOrEqual(count(byLanguage));
  });
});

describe.runIf(folder !== undefined)('satisfaction over three yearly surveys', () => {
  const name = 'sfo-satisfaction-2014-2016';
  const yearly = year('America/Los_Angeles');
  const answersTo = (column: string) =>
    tallyBy(read(name), [(row) => yearly(row['interview_date'] ?? '')], (row) => ratingIn(row[column]));
  const meanOf: Metric<Answers, Reading, { level?: number; invalid?: 'count' }> = (answers, options) =>
    meanScore(answers, { ...options, scale: csat5 });
  const expected = folder === undefined ? {} : expectedOf(name, 'csat_overall', 'by_year');
  const shares = trend(answersTo('overall'), csat, yearly, { invalid: 'count' });
  const means = trend(answersTo('overall'), meanOf, yearly, { invalid: 'count' });

  test('the changes are those of the years that others worked out', () => {
    expect(shares.map(({ period }) => period)).toEqual(['2014', '2015', '2016']);
    for (const [index, key] of ['2015', '2016'].entries()) {
      const [before, after] = [expected[String(Number(key) - 1)], expected[key]];
      const [share, mean] = [shares[index + 1]?.change, means[index + 1]?.change];
      expect(share?.value).toBeCloseTo((after?.top2_percent ?? NaN) - (before?.top2_percent ?? NaN), 9);
      expect(mean?.value).toBeCloseTo((after?.mean ?? NaN) - (before?.mean ?? NaN), 9);
    }
  });

  test('from 2015 to 2016 the share rises and the mean falls, and neither is a clear change', () => {
    const [share, mean] = [shares[2]?.change, means[2]?.change];
    expect(share?.value).toBeGreaterThan(0.9);
    expect(mean?.value).toBeLessThan(-0.009);
    for (const change of [share, mean]) {
      expect(change?.interval?.low).toBeLessThan(0);
      expect(change?.interval?.high).toBeGreaterThan(0);
      expect(change?.pValue).toBeGreaterThan(0.05);
      expect(change?.verdict).toBe('noClearChange');
    }
    const satisfied = ['2015', '2016'].map((key) => ({
      successes: expected[key]?.top2 ?? NaN,
      n: expected[key]?.n ?? NaN,
    })) as [Parameters<typeof newcombe>[0], Parameters<typeof newcombe>[1]];
    const { low, high } = newcombe(...satisfied, 0.95);
    expect(share?.interval?.low).toBeCloseTo(100 * (low ?? NaN), 9);
    expect(share?.interval?.high).toBeCloseTo(100 * (high ?? NaN), 9);
  });

  test('from 2014 to 2015 the mean rises clearly while the share does not: a mean sees what moves inside a band', () => {
    expect(means[1]?.change.verdict).toBe('better');
    expect(shares[1]?.change.verdict).toBe('noClearChange');
    // By hand, from the spreads that others worked out; a quarter of an answer at each end of the scale moves little here.
    const [before, after] = [expected['2014'], expected['2015']];
    const error = Math.hypot(...[before, after].map((each) => (each?.sd_sample ?? NaN) / Math.sqrt(each?.n ?? NaN)));
    const { value, interval } = means[1]?.change ?? {};
    expect(interval?.low).toBeCloseTo((value ?? NaN) - criticalValue(0.95) * error, 3);
    expect(interval?.high).toBeCloseTo((value ?? NaN) + criticalValue(0.95) * error, 3);
  });

  test('ease of security falls clearly from 2015 to 2016, after all three questions were looked at', () => {
    const changes = mapGroups(
      {
        findWay: answersTo('ease_find_way'),
        security: answersTo('ease_security'),
        gettingThere: answersTo('ease_getting_there'),
      },
      (years) => delta(years['2015'] ?? {}, years['2016'] ?? {}, csat, { invalid: 'count' }),
    );
    const { security } = adjust(changes);
    expect(security?.value).toBeCloseTo(77.09 - 82.46, 1);
    expect(security?.verdict).toBe('worse');
    expect(security?.adjusted?.of).toBe(3);
  });
});
