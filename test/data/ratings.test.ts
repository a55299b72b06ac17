import {
  agree5,
  ces,
  csat,
  type Csat,
  csat5,
  day,
  effort5,
  meanScore,
  month,
  net,
  nps,
  nps10,
  type Reading,
  tally,
  type Tally,
  tallyBy,
  trend,
  week,
} from 'cx-metrics';
import { netEstimate } from 'cx-metrics/inference';
import { describe, expect, test } from 'vitest';
import { ratingIn, readExpected, readRows, type Row } from './readSet.ts';

const folder = process.env['CX_METRICS_DATA'];
const sets = ['nps-r-community-2018', 'sfo-survey-2017', 'sfo-satisfaction-2014-2016'];

if (folder === undefined) console.log('Real survey data were not read: CX_METRICS_DATA names no folder.');
else console.log(`Real survey data: ${sets.length} sets from ${folder}`);

/** A question's results, as `data` gives them: for all rows, and by groups. */
interface Question {
  readonly rows: number;
  readonly valid: number;
  readonly overall: Numbers;
  readonly [groups: `by_${string}`]: Readonly<Record<string, Numbers>>;
  readonly [changes: `deltas_${string}`]: readonly Readonly<Record<string, number>>[];
}
interface Numbers {
  readonly n: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly distribution: Readonly<Record<string, number>>;
  readonly nps: number;
  readonly mean: number;
  readonly standard_error_points: number;
  readonly top2: number;
  readonly top2_percent: number;
  readonly bottom2: number;
  readonly net_top2_minus_bottom2: number;
  readonly sd_sample: number;
}

const utc = { day: day('UTC'), week: week('UTC'), month: month('UTC') };
const newYork = day('America/New_York');
const when = (row: Row): string => row['responded_at'] ?? row['interview_date'] ?? '';
const keys: Readonly<Record<string, (row: Row) => string>> = {
  language: (row) => row['survey_language'] ?? '',
  year: (row) => row['survey_year'] ?? '',
  date: (row) => utc.day(when(row)),
  day_utc: (row) => utc.day(when(row)),
  day_new_york: (row) => newYork(when(row)),
  iso_week: (row) => utc.week(when(row)),
  iso_week_utc: (row) => utc.week(when(row)),
  month_utc: (row) => utc.month(when(row)),
};
const keyOf = (group: string): ((row: Row) => string) => keys[group] ?? ((row) => row[group] ?? '');

const close = (actual: number | null, wanted: number): void => {
  expect(Math.abs((actual ?? NaN) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
};

/** Any answers to a kind of question: how many there are, and how many are off the scale. */
const read = (answers: Tally, kind: string): Reading =>
  meanScore(answers, { scale: kind === 'nps' ? nps10 : csat5, invalid: 'count' });

function checkNps(answers: Tally, wanted: Numbers): void {
  const reading = nps(answers, { invalid: 'count' });
  const { promoters, passives, detractors } = reading;
  expect([reading.n, promoters.count, passives.count, detractors.count]).toEqual([
    wanted.n,
    wanted.promoters,
    wanted.passives,
    wanted.detractors,
  ]);
  expect(Object.values(reading.distribution)).toEqual(Object.values(wanted.distribution));
  close(reading.value, wanted.nps);
  close(reading.mean, wanted.mean);
  const { standardError } = netEstimate({ plus: promoters.count, zero: passives.count, minus: detractors.count });
  close((standardError ?? NaN) * 100, wanted.standard_error_points);
}

function checkCsat(answers: Tally, wanted: Numbers): void {
  const reading: Csat = csat(answers, { invalid: 'count' });
  expect([reading.n, reading.satisfied.count, reading.dissatisfied.count]).toEqual([
    wanted.n,
    wanted.top2,
    wanted.bottom2,
  ]);
  expect(reading.distribution).toEqual(wanted.distribution);
  close(reading.value, wanted.top2_percent);
  close(reading.mean, wanted.mean);
  close(net(answers, { scale: csat5, invalid: 'count' }).value, wanted.net_top2_minus_bottom2);
}

function checkEffort(answers: Tally, wanted: Numbers, scale: typeof agree5): void {
  const reading = ces(answers, { scale, invalid: 'count' });
  const [top, bottom] = scale === agree5 ? [reading.easy, reading.difficult] : [reading.difficult, reading.easy];
  expect([reading.n, top.count, bottom.count]).toEqual([wanted.n, wanted.top2, wanted.bottom2]);
  expect(reading.distribution).toEqual(wanted.distribution);
  close(reading.value, wanted.mean);
  close(top.percent, wanted.top2_percent);
  close(meanScore(answers, { scale, invalid: 'count' }).value, wanted.mean);
}

describe.runIf(folder !== undefined).each(sets)('%s', (name) => {
  const rows = folder === undefined ? [] : readRows(folder, name);
  const expected = folder === undefined ? {} : readExpected(folder, name);
  const questions = Object.entries(expected as Readonly<Record<string, Question>>).filter(
    ([, result]) => result.overall !== undefined,
  );

  test.each(questions)('%s equals what others worked out', (title, question) => {
    const [, kind = '', column = ''] = /^(nps|csat|effort)_(\w+?)(?:_1_\w+)?$/.exec(title) ?? [];
    const scale = /^ease/.test(column) ? agree5 : effort5;
    const check = (answers: Tally, wanted: Numbers): void => {
      if (kind === 'nps') checkNps(answers, wanted);
      else if (kind === 'csat') checkCsat(answers, wanted);
      else checkEffort(answers, wanted, scale);
    };
    const answer = (row: Row): number | 'invalid' => ratingIn(row[column]);

    const all = tally(rows, answer);
    expect(rows.length).toBe(question.rows);
    expect(read(all, kind).leftOut.invalid).toBe(question.rows - question.valid);
    check(all, question.overall);

    for (const [field, groups] of Object.entries(question)) {
      if (!field.startsWith('by_')) continue;
      const counted = tallyBy(rows, [keyOf(field.slice('by_'.length))], answer);
      const wanted = groups as Readonly<Record<string, Numbers>>;
      // Groups of nobody who answered are in the counts and not in the results.
      const answered = Object.keys(counted).filter((key) => read(counted[key] ?? {}, kind).n > 0);
      expect(answered.sort()).toEqual(Object.keys(wanted).sort());
      for (const [key, numbers] of Object.entries(wanted)) check(counted[key] ?? {}, numbers);
    }
  });

  test('changes from week to week are those others worked out', () => {
    for (const [title, question] of questions) {
      const changes = question['deltas_iso_week_utc'] ?? question['deltas_iso_week'];
      if (changes === undefined) continue;
      const [, kind = '', column = ''] = /^(nps|csat)_(\w+)$/.exec(title) ?? [];
      const byWeek = tallyBy(rows, [(row) => utc.week(when(row))], (row) => ratingIn(row[column]));
      const points =
        kind === 'nps'
          ? trend(byWeek, nps, utc.week, { invalid: 'count' })
          : trend(byWeek, csat, utc.week, { invalid: 'count' });
      const found = points.slice(1).map(({ change }) => change.value);
      expect(found).toHaveLength(changes.length);
      changes.forEach((change, index) => {
        close(found[index] ?? null, (change['nps_change'] ?? change['top2_percent_change']) as number);
      });
    }
  });
});
