import { agree5, ces, csat, type Groups, mixAndRate, nps, type Tally, tallyBy, week } from 'cx-metrics';
import { describe, expect, test } from 'vitest';
import { ratingIn, readExpected, readRows, type Row } from './readSet.ts';

const folder = process.env['CX_METRICS_DATA'];
if (folder === undefined) console.log('No real change was split by cause: CX_METRICS_DATA names no folder.');
else console.log(`Real changes split by cause: 2 sets from ${folder}`);

/** Changes from a period to the next, as others worked them out. */
type Changes = readonly Readonly<Record<'from' | 'to' | 'nps_change' | 'top2_percent_change' | 'mean_change', never>>[];

const close = (actual: number | null | undefined, wanted: number, digits = 1e-9): void => {
  expect(Math.abs((actual ?? NaN) - wanted)).toBeLessThanOrEqual(digits * Math.max(1, Math.abs(wanted)));
};

const counted = { invalid: 'count' } as const;
const periodsOf = (
  rows: readonly Row[],
  period: (row: Row) => string,
  segment: string,
  column: string,
): Groups<Groups<Tally>> => tallyBy(rows, [period, (row) => row[segment] ?? ''], (row) => ratingIn(row[column]));

describe.runIf(folder !== undefined)('nps-r-community-2018', () => {
  const rows = folder === undefined ? [] : readRows(folder, 'nps-r-community-2018');
  const expected = folder === undefined ? {} : readExpected(folder, 'nps-r-community-2018');
  const weekly = week('UTC');
  const inWeek = (row: Row): string => weekly(row['responded_at'] ?? '');

  test.each(['survey_language', 'learner_type', 'experience'])(
    'the change of every week splits by %s and adds up to what others found',
    (segment) => {
      const byWeek = periodsOf(rows, inWeek, segment, 'recommend');
      const changes = expected['nps_recommend']?.['deltas_iso_week_utc'] as unknown as Changes;
      expect(changes).toHaveLength(4);
      for (const { from, to, nps_change: wanted } of changes) {
        const { change, mix, within } = mixAndRate(byWeek[from] ?? {}, byWeek[to] ?? {}, nps, counted);
        close(change, wanted);
        close((mix as number) + (within as number), wanted, 1e-12);
      }
    },
  );

  test('the Spanish form begins in the second week: 2.02 of the 7.47 points lost are mix (worked out apart, in Python)', () => {
    const byWeek = periodsOf(rows, inWeek, 'survey_language', 'recommend');
    const split = mixAndRate(byWeek['2018-W49'] ?? {}, byWeek['2018-W50'] ?? {}, nps, counted);
    close(split.mix, -2.0217845579891263);
    close(split.within, -5.443245553551568);
    expect(split.bySegment['es']).toMatchObject({ before: { n: 0, value: null }, within: 0 });
    close(split.bySegment['es']?.mix, -1.8632281361924725);
    close(split.bySegment['en']?.within, -5.443245553551568);
  });

  test('of the 7.90 points gained in the last week but one, 5.60 are other learners answering (worked out apart)', () => {
    const byWeek = periodsOf(rows, inWeek, 'learner_type', 'recommend');
    const split = mixAndRate(byWeek['2018-W51'] ?? {}, byWeek['2018-W52'] ?? {}, nps, counted);
    close(split.mix, 5.600229098497009);
    close(split.within, 2.303510431997272);
  });
});

describe.runIf(folder !== undefined)('sfo-satisfaction-2014-2016', () => {
  const rows = folder === undefined ? [] : readRows(folder, 'sfo-satisfaction-2014-2016');
  const expected = folder === undefined ? {} : readExpected(folder, 'sfo-satisfaction-2014-2016');
  const changes = expected['csat_overall']?.['deltas_year'] as unknown as Changes;
  const inYear = (row: Row): string => row['survey_year'] ?? '';

  test.each(['strata', 'destgeo', 'lang'])('share and mean split by %s and add up to what others found', (segment) => {
    const byYear = periodsOf(rows, inYear, segment, 'overall');
    expect(changes).toHaveLength(2);
    for (const { from, to, top2_percent_change: share, mean_change: mean } of changes) {
      const [before, after] = [byYear[from] ?? {}, byYear[to] ?? {}];
      const [ofShare, ofMean] = [
        mixAndRate(before, after, csat, counted),
        mixAndRate(before, after, ces, { scale: agree5, ...counted }),
      ];
      close(ofShare.change, share);
      close((ofShare.mix as number) + (ofShare.within as number), share, 1e-12);
      close(ofMean.change, mean);
      close((ofMean.mix as number) + (ofMean.within as number), mean, 1e-12);
    }
  });

  test('from 2015 to 2016 hardly anything is mix: 0.24 of a gain of 0.99 percent by language (worked out apart)', () => {
    const byYear = periodsOf(rows, inYear, 'lang', 'overall');
    const split = mixAndRate(byYear['2015'] ?? {}, byYear['2016'] ?? {}, csat, counted);
    close(split.mix, 0.2445403170440807);
    close(split.within, 0.7420989429764637);
  });
});
