import {
  coherence,
  compoundSuccess,
  consistency,
  coverage,
  csat,
  csat5,
  type Groups,
  lift,
  mapGroups,
  nps,
  promiseKept,
  rate,
  tally,
  type Tally,
  tallyBy,
} from 'cx-metrics';
import { describe, expect, test } from 'vitest';
import { ratingIn, readExpected, readRows, type Row } from './readSet.ts';

const folder = process.env['CX_METRICS_DATA'];
if (folder === undefined) console.log('No real experience was held together: CX_METRICS_DATA names no folder.');
else console.log(`Real experiences held together: 2 sets from ${folder}; none of the sets has emotions`);

interface Numbers {
  readonly n: number;
  readonly mean: number;
  readonly nps: number;
  readonly top2: number;
  readonly top2_percent: number;
}
type Question = { readonly overall: Numbers } & Readonly<Record<string, Groups<Numbers>>>;

const close = (actual: number | null | undefined, wanted: number | undefined): void => {
  expect(Math.abs((actual ?? NaN) - (wanted ?? NaN))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted ?? 0)));
};
/** What passengers met on their way through the airport. */
const places = ['cleanliness', 'safety', 'food', 'stores', 'signs', 'walkways', 'screens', 'wifi', 'airtrain'];

describe.runIf(folder !== undefined)('sfo-survey-2017', () => {
  const rows = folder === undefined ? [] : readRows(folder, 'sfo-survey-2017');
  const expected = (folder === undefined ? {} : readExpected(folder, 'sfo-survey-2017')) as Groups<Question>;
  const options = { scale: csat5, invalid: 'count' } as const;
  const problemOf = (row: Row): boolean | null =>
    row['problem'] === '1' ? true : row['problem'] === '2' ? false : null;
  /** One row for each passenger and place. */
  const met = rows.flatMap((row) => places.map((place) => ({ passenger: row['respnum'] ?? '', place, row })));
  /** 0 is blank and 6 is not applicable: neither is a rating. */
  const ratingOf = (row: Row, question: string): number | null => {
    const rating = ratingIn(row[question]);
    return rating === 'invalid' || rating < 1 || rating > 5 ? null : rating;
  };

  test('boarding areas have the means that others worked out, and are one airport: 0.9855 (worked out apart, in Python)', () => {
    const byArea = tallyBy(rows, [(row) => row['boarding_area'] ?? ''], (row) => ratingIn(row['overall']));
    const found = coherence(byArea, options);
    const wanted = mapGroups(expected['csat_overall']?.['by_boarding_area'] ?? {}, ({ mean }) => mean);
    expect(Object.keys(found.means)).toEqual(Object.keys(wanted));
    for (const [area, mean] of Object.entries(wanted)) close(found.means[area], mean);
    close(found.value, 0.9855440130524663);
    close(found.spread, 0.028911973895067472);
    close(found.iSquared, 0.38370156550824575);
  });

  test('nine places on the way are less of one piece: 0.8719, food and shops below the rest (worked out apart, in Python)', () => {
    const byPlace = tallyBy(met, [({ place }) => place], ({ row, place }) => ratingOf(row, place));
    const found = coherence(byPlace, options);
    for (const place of places) close(found.means[place], expected[`csat_${place}`]?.overall.mean);
    close(found.value, 0.8718981691911412);
    close(found.iSquared, 0.9957200771701931);
    expect(found.pValue).toBeLessThan(1e-12);
  });

  test('who is content at one place tends to be so at others: 0.4125 of 2,821 passengers (worked out apart, in Python)', () => {
    const found = consistency(
      met,
      ({ passenger }) => passenger,
      ({ place }) => place,
      ({ row, place }) => ratingOf(row, place),
    );
    expect([found.groups, found.n]).toEqual([2821, 21_895]);
    close(found.value, 0.41249980222019855);
    close(found.betweenMeanSquare, 2.673859396559398);
    close(found.withinMeanSquare, 0.41458769167111587);
  });

  test('who had a problem is less content, by the difference of what others worked out for both', () => {
    const { yes, no } = { yes: '1', no: '2' };
    const satisfied = lift(rows, problemOf, (row) => ratingIn(row['overall']), csat, { invalid: 'count' });
    const byProblem = expected['csat_overall']?.['by_problem'] ?? {};
    expect([satisfied.with.n, satisfied.without.n]).toEqual([byProblem[yes]?.n, byProblem[no]?.n]);
    close(satisfied.value, (byProblem[yes]?.top2_percent ?? NaN) - (byProblem[no]?.top2_percent ?? NaN));
    expect(satisfied.verdict).toBe('worse');
    const recommends = lift(rows, problemOf, (row) => ratingIn(row['netpro']), nps, { invalid: 'count' });
    const points = expected['nps_netpro']?.['by_problem'] ?? {};
    close(recommends.value, (points[yes]?.nps ?? NaN) - (points[no]?.nps ?? NaN));
    expect(recommends.verdict).toBe('worse');
    expect(recommends.unknown).toBe(rows.filter(({ problem }) => problem !== yes && problem !== no).length);
  });

  test('all nine places satisfy as often as the product of what others worked out for each, if nothing hangs together', () => {
    const isSatisfied = (rating: number | null): boolean | null => (rating === null ? null : rating >= 4);
    const satisfied = tallyBy(met, [({ place }) => place], ({ row, place }) => isSatisfied(ratingOf(row, place)));
    const found = compoundSuccess(satisfied);
    const wanted = places.map((place) => expected[`csat_${place}`]?.overall.top2_percent ?? NaN);
    for (const [at, place] of places.entries()) close(found.touchpoints[place]?.value, wanted[at]);
    close(found.value, 100 * wanted.reduce((product, percent) => (product * percent) / 100, 1));
  });

  test('a place that passengers did not rate is not covered: each as often as others count valid answers', () => {
    const touchpoints = met.map(({ passenger, place }) => ({ id: `${passenger} ${place}`, place }));
    const feedback = met
      .filter(({ row, place }) => ratingOf(row, place) !== null)
      .map(({ passenger, place }) => ({ status: 'answered', about: { touchpointId: `${passenger} ${place}` } }));
    const found = coverage(touchpoints, feedback, ({ place }) => place, { places });
    for (const place of places) {
      close(found.byPlace[place]?.value, (100 * (expected[`csat_${place}`]?.overall.n ?? NaN)) / rows.length);
    }
    expect(found).toMatchObject({ unheard: [], duplicates: 0, unmatched: 0, total: { n: 9 * rows.length } });
  });
});

describe.runIf(folder !== undefined)('tickets-itsm-even', () => {
  test('7,906 of 12,438 promises to resolve in time were kept, as others counted', () => {
    const rows = folder === undefined ? [] : readRows(folder, 'tickets-itsm-even');
    const expected = folder === undefined ? {} : readExpected(folder, 'tickets-itsm-even');
    const kept: Tally = tally(rows, (row) =>
      promiseKept({ kept: row['made_sla'] === 'true' ? true : row['made_sla'] === 'false' ? false : null }),
    );
    const counts = expected['made_sla_counts'] as unknown as Readonly<Record<'true' | 'false', number>>;
    expect(kept).toEqual({ 0: counts.false, 1: counts.true });
    expect(rate(kept, { name: 'promisesKept' })).toMatchObject({ n: 12_438, value: (100 * 7906) / 12_438 });
  });
});
