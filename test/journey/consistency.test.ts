import { type Answer, consistency, type Consistency } from 'cx-metrics';
import { intraclassCorrelation } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nonAnswer, shuffled } from '../arbitrary.ts';
import { seeded } from '../random.ts';
import { refusal } from '../refusal.ts';

interface Rated {
  readonly customer: string;
  readonly channel: string;
  readonly rating: Answer;
}
const someRatings: fc.Arbitrary<readonly Rated[]> = fc.array(
  fc.record({
    customer: fc.constantFrom('anna', 'ben', '__proto__', '7'),
    channel: fc.constantFrom('web', 'phone', '', 'constructor'),
    rating: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10) }, nonAnswer),
  }),
  { maxLength: 14 },
);
const of = (rows: readonly Rated[], options?: { level?: number }): Consistency =>
  consistency(
    rows,
    (row) => row.customer,
    (row) => row.channel,
    (row) => row.rating,
    options,
  );
const rate = (customer: string, channel: string, rating: Answer): Rated => ({ customer, channel, rating });
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length;

test('law: it is the intraclass correlation by customer of what is left when the mean of each place is taken off', () => {
  fc.assert(
    fc.property(someRatings, (rows) => {
      const rated = rows.filter((row): row is Rated & { readonly rating: number } => typeof row.rating === 'number');
      const left = rated.map(({ customer, channel, rating }) => ({
        customer,
        rest: rating - mean(rated.filter((other) => other.channel === channel).map((other) => other.rating)),
      }));
      const names = [...new Set(left.map(({ customer }) => customer))];
      const wanted = intraclassCorrelation(
        names.map((name) => left.filter(({ customer }) => customer === name).map(({ rest }) => [rest, 1] as const)),
      );
      const found = of(rows);
      const { leftOut } = found;
      expect([found.groups, found.n]).toEqual([wanted.groups, wanted.n]);
      expect(found.n + leftOut.skipped + leftOut.dismissed + leftOut.notApplicable + leftOut.invalid).toBe(rows.length);
      // Where nothing differs, rounding alone makes the difference, and the oracle takes it for one.
      const spread = (wanted.betweenMeanSquare ?? 0) + (wanted.withinMeanSquare ?? 0);
      if (spread < 1e-20) return;
      expect(found.correlation === null).toBe(wanted.correlation === null);
      if (wanted.correlation === null) return;
      expect(found.correlation).toBeCloseTo(wanted.correlation, 6);
      expect(found.value).toBe(Math.max(0, found.correlation as number));
      expect(found.isBelowZero).toBe((found.correlation as number) < 0);
    }),
  );
});

test('law: the order of the rows does not matter, to the bit', () => {
  fc.assert(
    fc.property(someRatings, fc.nat(), (rows, seed) => {
      expect(of(shuffled(rows, seed))).toEqual(of(rows));
    }),
  );
});

test('law: a place that is worse for everybody does not count', () => {
  fc.assert(
    fc.property(someRatings, (rows) => {
      const plain = of(rows);
      const worse = of(
        rows.map((row) =>
          typeof row.rating === 'number' && row.channel === '' ? { ...row, rating: row.rating - 4 } : row,
        ),
      );
      if (plain.value === null || worse.value === null || (plain.betweenMeanSquare as number) < 1e-20) return;
      expect(worse.value).toBeCloseTo(plain.value, 6);
    }),
  );
});

test('customers who are content everywhere, or nowhere, are consistent', () => {
  const rows = [rate('anna', 'web', 5), rate('anna', 'phone', 4), rate('ben', 'web', 2), rate('ben', 'phone', 1)];
  expect(of(rows)).toMatchObject({ value: 1, isBelowZero: false, groups: 2, n: 4 });
});

test('customers each of whom has one good and one bad experience are less alike than by chance: 0, and told so', () => {
  const rows = [rate('anna', 'web', 5), rate('anna', 'phone', 1), rate('ben', 'web', 1), rate('ben', 'phone', 5)];
  expect(of(rows)).toMatchObject({ value: 0, correlation: -1, isBelowZero: true });
});

test('half of what makes a rating is the customer: near 0.5, within its limits', () => {
  const random = seeded(7);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const places = { web: 4, phone: -3, shop: 0 };
  const rows = Array.from({ length: 400 }, (_, customer) => {
    const own = normal();
    return Object.entries(places).map(([place, level]) => rate(String(customer), place, level + own + normal()));
  }).flat();
  const { value, low, high } = of(rows);
  expect(Math.abs((value as number) - 0.5)).toBeLessThan(0.06);
  expect([(low as number) < 0.5, 0.5 < (high as number)]).toEqual([true, true]);
  const wide = of(rows, { level: 0.999 });
  expect(wide.low).toBeLessThan(low as number);
  expect(wide.high).toBeGreaterThan(high as number);
});

test('a correlation of 0 is not below 0', () => {
  const rows = ['anna', 'ben', 'cleo'].flatMap((name, at) => [rate(name, 'web', at + 1), rate(name, 'web', at + 3)]);
  expect(of(rows)).toMatchObject({ betweenMeanSquare: 2, withinMeanSquare: 2, correlation: 0, isBelowZero: false });
});

test('equal ratings of tenths differ in nothing: null, not an accident of rounding', () => {
  const rows = ['anna', 'ben', 'cleo'].flatMap((name) => [rate(name, 'web', 4.1), rate(name, 'phone', 3.3)]);
  expect(of(rows)).toMatchObject({ value: null, betweenMeanSquare: 0, withinMeanSquare: 0 });
});

test('nothing, one customer, and customers of one rating each have no consistency', () => {
  expect(of([])).toMatchObject({ value: null, correlation: null, isBelowZero: false, groups: 0, n: 0 });
  expect(of([rate('anna', 'web', 5), rate('anna', 'phone', 1)]).value).toBeNull();
  expect(of([rate('anna', 'web', 5), rate('ben', 'web', 1)]).value).toBeNull();
});

test('a row without a rating is counted by why, and asked neither customer nor place', () => {
  const rows = [rate('anna', 'web', null), rate('anna', 'web', 'dismissed'), rate('ben', 'web', 'notApplicable')];
  const { leftOut } = consistency(
    rows,
    () => expect.unreachable(),
    () => expect.unreachable(),
    (row) => row.rating,
  );
  expect(leftOut).toEqual({ skipped: 1, dismissed: 1, notApplicable: 1, invalid: 0 });
});

test('the result is plain data', () => {
  const result = of([rate('anna', 'web', 5), rate('anna', 'phone', 1), rate('ben', 'web', 4)]);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

test('names and ratings that are none, a level off its range and callbacks that are missing are refused', () => {
  expect(refusal(() => of([rate('anna', 'web', 5), rate(null as never, 'web', 5)]))).toMatch(
    /^TypeError groupKey: .* got null at position 1$/,
  );
  expect(refusal(() => of([rate('anna', undefined as never, 5)]))).toMatch(/^TypeError groupKey: .* at position 0$/);
  expect(refusal(() => of([rate('anna', 'web', '5' as never)]))).toMatch(/^TypeError answer: .* at position 0$/);
  expect(() => of([rate('anna', 'web', NaN)])).toThrow(RangeError);
  expect(() => of([], { level: 95 })).toThrow(expect.objectContaining({ name: 'RangeError', code: 'level' }));
  expect(() => of([], 0.9 as never)).toThrow(expect.objectContaining({ code: 'options' }));
  expect(() => of('text' as never)).toThrow(expect.objectContaining({ code: 'rows' }));
  expect(() =>
    consistency(
      [],
      () => '',
      null as never,
      () => 5,
    ),
  ).toThrow(expect.objectContaining({ code: 'callback' }));
});
