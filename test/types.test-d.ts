import {
  adjust,
  type Ces,
  ces,
  type Csat,
  csat,
  csat7Formbricks,
  delta,
  type Delta,
  type Groups,
  mapGroups,
  merge,
  type MixAndRate,
  mixAndRate,
  month,
  type Nps,
  nps,
  nps10,
  pairedDelta,
  type PairedDelta,
  type Point,
  type Reading,
  tally,
  type Tally,
  tallyBy,
  tallyEach,
  topBox,
  toRows,
  trend,
  ttr,
  xmr,
} from 'cx-metrics';
import { expectTypeOf, test } from 'vitest';

const rows = [{ segment: 'a', at: '2026-03-01T00:00:00Z', nps: 9, csat: null as number | null, times: 3n }];
const monthly = month('Europe/Warsaw');

test('callbacks need no annotation: rows come first', () => {
  expectTypeOf(tally(rows, (row) => row.nps)).toEqualTypeOf<Tally>();
  expectTypeOf(tally(rows, (row) => [row.nps, row.times])).toEqualTypeOf<Tally>();
  // @ts-expect-error text is no answer
  tally(rows, (row) => row.segment);
  // @ts-expect-error there is no such field
  tally(rows, (row) => row.rating);
});

test('questions keep their names, groups their depth', () => {
  const each = tallyEach(rows, { nps: (row) => row.nps, csat: (row) => row.csat });
  expectTypeOf(each).toEqualTypeOf<{ readonly nps: Tally; readonly csat: Tally }>();
  const bySegment = tallyBy(rows, [(row) => row.segment, (row) => monthly(row.at)], (row) => row.nps);
  expectTypeOf(bySegment).toEqualTypeOf<Groups<Groups<Tally>>>();
  const many = tallyBy(rows, [(row) => row.segment], { nps: (row) => row.nps });
  expectTypeOf(many).toEqualTypeOf<Groups<{ readonly nps: Tally }>>();
  expectTypeOf(merge(bySegment, bySegment)).toEqualTypeOf(bySegment);
  expectTypeOf(merge({ 1: 2 }, { 6: 98, skipped: 3 })).toEqualTypeOf<Tally>();
});

test('a metric goes through mapGroups as it is', () => {
  const bySegment = tallyBy(rows, [(row) => row.segment], (row) => row.nps);
  expectTypeOf(mapGroups(bySegment, nps)).toEqualTypeOf<Groups<Nps>>();
  const flat = toRows(mapGroups(bySegment, nps), ['segment'], ({ value, n }) => ({ value, n }));
  expectTypeOf(flat[0]).toExtend<{ segment: string; value: number | null; n: number } | undefined>();
});

test('delta and trend keep the reading of their metric, and hand it its own options', () => {
  const answers: Tally = { 9: 1 };
  expectTypeOf(delta(answers, answers, nps)).toEqualTypeOf<Delta<Nps>>();
  expectTypeOf(delta(answers, answers, csat, { scale: csat7Formbricks })).toEqualTypeOf<Delta<Csat>>();
  expectTypeOf(trend({ '2026-03': answers }, ces, monthly)).toEqualTypeOf<readonly Point<Ces>[]>();
  // @ts-expect-error nps knows no targetMs
  delta(answers, answers, nps, { targetMs: 5 });
  // @ts-expect-error there is no such method
  delta(answers, answers, nps, { method: 'wilson' });
});

test('pairs are what tallyBy gives, and the change keeps the reading of its metric', () => {
  const people = [{ before: 9 as number | null, after: 10 as number | null }];
  const pairs = tallyBy(people, [(person) => person.before ?? 'skipped'], (person) => person.after);
  expectTypeOf(pairedDelta(pairs, nps)).toEqualTypeOf<PairedDelta<Nps>>();
  expectTypeOf(pairedDelta(pairs, csat, { scale: csat7Formbricks }).before).toEqualTypeOf<Csat>();
  // @ts-expect-error nps knows no targetMs
  pairedDelta(pairs, nps, { targetMs: 5 });
});

test('adjusted, changes keep their form: one, many, and groups of trends', () => {
  const answers: Tally = { 9: 1 };
  expectTypeOf(adjust(delta(answers, answers, nps))).toEqualTypeOf<Delta<Nps>>();
  const trends = mapGroups({ a: { '2026-03': answers } }, (months) => trend(months, nps, monthly, { trailing: 3 }));
  expectTypeOf(adjust(trends)).toEqualTypeOf<Groups<readonly Point<Nps>[]>>();
  expectTypeOf(adjust([delta(answers, answers, nps)])[0]?.adjusted?.of).toEqualTypeOf<number | undefined>();
  // @ts-expect-error there is no such method
  adjust([], { method: 'fisher' });
  // @ts-expect-error a trend is compared with the period before or the year before
  trend({ '2026-03': answers }, nps, monthly, { against: 'first' });
});

test('your own metric is one line, and compares like the rest', () => {
  const delighted = (answers: Tally, options?: { level?: number }): Reading =>
    topBox(answers, { scale: nps10, name: 'delighted', ...options });
  expectTypeOf(delta({ 9: 1 }, { 9: 1 }, delighted)).toEqualTypeOf<Delta<Reading>>();
});

test('a split keeps the reading of its metric, takes groups as tallyBy gives them, and the options of the metric', () => {
  const months = tallyBy(rows, [(row) => monthly(row.at), (row) => row.segment], (row) => row.nps);
  expectTypeOf(mixAndRate(months['2026-02'] ?? {}, months['2026-03'] ?? {}, nps)).toEqualTypeOf<MixAndRate<Nps>>();
  expectTypeOf(mixAndRate({}, {}, csat, { scale: csat7Formbricks })).toEqualTypeOf<MixAndRate<Csat>>();
  // @ts-expect-error nps knows no targetMs
  mixAndRate({}, {}, nps, { targetMs: 5 });
});

test('the readings of a trend are a series, gaps too', () => {
  const points = trend({ '2026-03': { 9: 1 } }, nps, monthly);
  expectTypeOf(xmr(points.map((point) => point.reading.value)).signals[0]?.index).toEqualTypeOf<number | undefined>();
  xmr(Float64Array.of(1, 2));
  // @ts-expect-error undefined is no gap
  xmr([1, undefined]);
  // @ts-expect-error readings are no numbers
  xmr(points.map((point) => point.reading));
  // @ts-expect-error there are eight rules
  xmr([1, 2], { rules: [9] });
});

test('a value may be missing, so it is never just a number', () => {
  expectTypeOf<Nps['value']>().toEqualTypeOf<number | null>();
  expectTypeOf<Reading['n']>().toEqualTypeOf<number>();
  // @ts-expect-error a reading is readonly
  nps([9]).value = 5;
});

test('text, records and bare numbers are no answers', () => {
  // @ts-expect-error text is no rating
  nps(['9']);
  // @ts-expect-error records are no ratings
  nps([{ rating: 9 }]);
  // @ts-expect-error a bare number
  nps(9);
  // @ts-expect-error level is a number
  nps([9], { level: '95%' });
  // @ts-expect-error a target has its unit in its name
  ttr([5], { target: 5 });
});
