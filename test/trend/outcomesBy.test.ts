import { adjust, delta, mapGroups, outcomesBy, rate, tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupName } from '../arbitrary.ts';
import { refusal } from '../refusal.ts';

interface Customer {
  readonly emotions: readonly string[] | string | null;
  readonly churned: boolean | null;
}
const someCustomers: fc.Arbitrary<readonly Customer[]> = fc.array(
  fc.record({
    emotions: fc.oneof(fc.array(groupName, { maxLength: 3 }), groupName, fc.constant(null)),
    churned: fc.constantFrom(true, false, null),
  }),
  { maxLength: 20 },
);
const emotionsOf = ({ emotions }: Customer): readonly string[] | string | null => emotions;
const churnedOf = ({ churned }: Customer): boolean | null => churned;

test('who leaves after anger: those who named it against those who did not', () => {
  const customers = [
    ...Array<Customer>(30).fill({ emotions: ['anger', 'trust'], churned: true }),
    ...Array<Customer>(20).fill({ emotions: ['anger'], churned: false }),
    ...Array<Customer>(10).fill({ emotions: [], churned: true }),
    ...Array<Customer>(90).fill({ emotions: ['joy'], churned: false }),
  ];
  const { anger } = outcomesBy(customers, emotionsOf, churnedOf, { name: 'churn', direction: 'lowerIsBetter' });
  expect(anger).toMatchObject({ metric: 'churn', unit: 'percent', value: 50, verdict: 'worse', unknown: 0 });
  expect([anger?.with.value, anger?.without.value]).toEqual([60, 10]);
});

test('law: each name is the change from those without it to those with it, counted one by one', () => {
  fc.assert(
    fc.property(someCustomers, (customers) => {
      const found = outcomesBy(customers, emotionsOf, churnedOf);
      const said = customers.filter(({ emotions }) => emotions !== null);
      const namesOf = ({ emotions }: Customer): readonly string[] =>
        typeof emotions === 'string' ? [emotions] : (emotions ?? []);
      const names = [...new Set(said.flatMap(namesOf))].sort();
      expect(new Set(Object.keys(found))).toEqual(new Set(names));
      for (const name of names) {
        const [with_, without] = [true, false].map((wanted) =>
          tally(
            said.filter((customer) => namesOf(customer).includes(name) === wanted),
            churnedOf,
          ),
        );
        const { before, after, ...change } = delta(without ?? {}, with_ ?? {}, rate);
        const unknown = customers.length - said.length;
        expect(Object.entries(found).find(([own]) => own === name)?.[1]).toEqual({
          ...change,
          with: after,
          without: before,
          unknown,
        });
      }
    }),
  );
});

test('a name twice in one record is there once; a single name needs no list', () => {
  const twice = outcomesBy([{ emotions: ['joy', 'joy'], churned: false }], emotionsOf, churnedOf);
  expect(twice['joy']?.with.n).toBe(1);
  const customers = [
    { emotions: 'web', churned: true },
    { emotions: 'phone', churned: false },
  ];
  expect(mapGroups(outcomesBy(customers, emotionsOf, churnedOf), ({ value }) => value)).toEqual({
    phone: -100,
    web: 100,
  });
});

test('outcomes that are not known yet are skipped, on their side; records that name nothing at all are unknown', () => {
  const customers = [
    { emotions: ['joy'], churned: null },
    { emotions: [], churned: null },
    { emotions: null, churned: true },
  ];
  const { joy } = outcomesBy(customers, emotionsOf, churnedOf);
  expect(joy).toMatchObject({ value: null, reason: 'noAnswers', unknown: 1 });
  expect([joy?.with.leftOut.skipped, joy?.without.leftOut.skipped]).toEqual([1, 1]);
});

test('many names are adjusted together', () => {
  const customers = Array.from({ length: 60 }, (_, at) => ({ emotions: [`e${at % 3}`], churned: at % 3 === 0 }));
  const adjusted = adjust(outcomesBy(customers, emotionsOf, churnedOf));
  expect(mapGroups(adjusted, (lift) => lift.adjusted?.of)).toEqual({ e0: 3, e1: 3, e2: 3 });
});

test('nothing gives nothing', () => {
  expect(outcomesBy([] as Customer[], emotionsOf, churnedOf)).toEqual({});
  expect(outcomesBy([{ emotions: null, churned: true }], emotionsOf, churnedOf)).toEqual({});
});

test('names that are no text, outcomes that are none and callbacks that are missing are refused, with the position', () => {
  const customers = [
    { emotions: ['joy'], churned: false as unknown },
    { emotions: ['joy'], churned: 'no' as unknown },
  ];
  const outcome = (row: { churned: unknown }): boolean => row.churned as boolean;
  const names = (row: { emotions: readonly string[]; churned: unknown }): readonly string[] => row.emotions;
  expect(refusal(() => outcomesBy([{ emotions: ['joy', 5] as never, churned: true }], names, outcome))).toBe(
    'TypeError names: Expected names of text, got 5 at position 0',
  );
  expect(refusal(() => outcomesBy([{ emotions: 5 as never, churned: true }], names, outcome))).toBe(
    'TypeError names: Expected names of text, got 5 at position 0',
  );
  expect(refusal(() => outcomesBy(customers, names, outcome))).toMatch(/^TypeError answer: .* got "no" at position 1$/);
  expect(outcomesBy(customers, names, outcome, { invalid: 'count' })['joy']?.with.leftOut.invalid).toBe(1);
  expect(() => outcomesBy([{ emotions: 'joy', churned: 7 }], ({ emotions }) => emotions, outcome)).toThrow(
    expect.objectContaining({ code: 'offScale' }),
  );
  expect(() => outcomesBy(customers, null as never, outcome)).toThrow(expect.objectContaining({ code: 'callback' }));
  expect(() => outcomesBy('text' as never, names, outcome)).toThrow(expect.objectContaining({ code: 'rows' }));
  expect(() => outcomesBy(customers, names, outcome, 5 as never)).toThrow(expect.objectContaining({ code: 'options' }));
});
