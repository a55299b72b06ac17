import { coverage, type Coverage, type Feedback, mapGroups, rate, type Touchpoint } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupName, shuffled } from '../arbitrary.ts';
import { refusal } from '../refusal.ts';

interface Contact {
  readonly id?: string | number | null;
  readonly stage: string;
}
interface Said {
  readonly status?: Feedback['status'] | null;
  readonly about?: { readonly touchpointId?: string | number | null } | null | undefined;
}
const stageOf = ({ stage }: Contact): string => stage;
const someId = fc.constantFrom('a', 'b', 'c', '__proto__', '7', '', null);
const someContacts: fc.Arbitrary<readonly Contact[]> = fc.array(fc.record({ id: someId, stage: groupName }), {
  maxLength: 10,
});
const someFeedback: fc.Arbitrary<readonly Said[]> = fc.array(
  fc.record({
    status: fc.constantFrom('answered', 'partial', 'skipped', 'dismissed', 'notApplicable', null),
    about: fc.option(fc.record({ touchpointId: someId })),
  }),
  { maxLength: 10 },
);
const isAnswer = ({ status }: Said): boolean => status === null || status === 'answered' || status === 'partial';
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test('law: each place is the rate of its contacts that have an answer, counted one by one', () => {
  fc.assert(
    fc.property(someContacts, someFeedback, (contacts, feedback) => {
      const found = coverage(contacts, feedback, stageOf);
      const first = contacts.filter(
        ({ id }, at) => id === null || contacts.findIndex((other) => other.id === id) === at,
      );
      const isHeard = ({ id }: Contact): boolean =>
        id !== null && feedback.some((said) => isAnswer(said) && said.about?.touchpointId === id);
      const answered = (some: readonly Contact[]): ReturnType<typeof rate> =>
        rate(some.map(isHeard), { name: 'coverage' });
      expect(found.total).toEqual(answered(first));
      const stages = [...new Set(first.map(stageOf))].sort();
      const wanted = stages.map((stage) => [stage, answered(first.filter((contact) => contact.stage === stage))]);
      expect(found.byPlace).toEqual(Object.fromEntries(wanted));
      expect(found.unheard).toEqual(
        stages.filter((stage) => first.every((contact) => contact.stage !== stage || !isHeard(contact))),
      );
      expect(found.duplicates).toBe(contacts.length - first.length);
      const lost = feedback.filter((said) => {
        const id = said.about?.touchpointId ?? null;
        return isAnswer(said) && (id === null || !contacts.some((contact) => contact.id === id));
      });
      expect(found.unmatched).toBe(lost.length);
    }),
  );
});

test('law: places add up to the total, and with the duplicates to all contacts', () => {
  fc.assert(
    fc.property(someContacts, someFeedback, (contacts, feedback) => {
      const { total, byPlace, duplicates } = coverage(contacts, feedback, stageOf);
      expect(sum(Object.values(byPlace).map(({ n }) => n))).toBe(total.n);
      expect(total.n + duplicates).toBe(contacts.length);
    }),
  );
});

test('law: neither the order of the feedback nor that of contacts with names of their own matters', () => {
  fc.assert(
    fc.property(someContacts, someFeedback, fc.nat(), (contacts, feedback, seed) => {
      const own = contacts.map((contact, at) => ({
        ...contact,
        id: contact.id === null ? null : `${contact.id}${at}`,
      }));
      expect(coverage(shuffled(own, seed), shuffled(feedback, seed), stageOf)).toEqual(
        coverage(own, feedback, stageOf),
      );
    }),
  );
});

const contacts: readonly Contact[] = [
  { id: 'a', stage: 'before' },
  { id: 'b', stage: 'during' },
  { id: 'c', stage: 'during' },
  { stage: 'during' },
];
const about = (touchpointId: string | number): Said => ({ status: 'answered', about: { touchpointId } });
const valuesOf = ({ byPlace }: Coverage): Readonly<Record<string, number | null>> =>
  mapGroups(byPlace, ({ value }) => value);

test('two answers about one contact cover it once; a contact without a name has none', () => {
  const found = coverage(contacts, [about('b'), about('b'), about('c')], stageOf);
  expect(found.total).toMatchObject({ metric: 'coverage', unit: 'percent', value: 50, n: 4, scale: 'yesNo' });
  expect(valuesOf(found)['during']).toBeCloseTo(200 / 3, 9);
});

test('a survey that was closed, skipped or did not apply is no answer; one that was not finished is', () => {
  const statuses = ['dismissed', 'skipped', 'notApplicable', 'partial'] as const;
  const found = statuses.map((status) => coverage(contacts, [{ ...about('a'), status }], stageOf).total.value);
  expect(found).toEqual([0, 0, 0, 25]);
});

test('nobody listens where there are contacts and no answer; a place without contacts is another matter', () => {
  const places = ['after', 'during', 'before'];
  const found = coverage(contacts, [], stageOf, { places });
  expect(found.unheard).toEqual(['during', 'before']);
  expect(found.byPlace['after']).toMatchObject({ value: null, n: 0, reason: 'noAnswers' });
  expect(Object.keys(found.byPlace)).toEqual(['after', 'before', 'during']);
});

test('too few contacts leave a place without a value, and still unheard', () => {
  const found = coverage(contacts, [], stageOf, { minimumAnswers: 2, level: 0.9 });
  expect(found.byPlace['before']).toMatchObject({ value: null, reason: 'tooFewAnswers' });
  expect(found.byPlace['during']?.interval?.level).toBe(0.9);
  expect(found.unheard).toEqual(['before', 'during']);
});

test('of two contacts with one name the first counts; a name is the same as text and as a number', () => {
  const twice = [
    { id: 7, stage: 'before' },
    { id: '7', stage: 'after' },
  ];
  expect(coverage(twice, [about('7'), about(7)], stageOf)).toMatchObject({
    total: { value: 100, n: 1 },
    byPlace: { before: { n: 1 } },
    duplicates: 1,
    unmatched: 0,
  });
});

test('touchpoints and feedback as they are', () => {
  const at = new Date('2026-03-02T09:00:00Z');
  const touchpoints: Touchpoint[] = [{ id: 'a', customerId: 'anna', at, channel: 'web' }];
  const feedback: Feedback[] = [
    { kind: 'csat', question: 'visit', at, status: 'answered', rating: 5, about: { touchpointId: 'a' } },
  ];
  expect(valuesOf(coverage(touchpoints, feedback, ({ channel }) => channel ?? 'none'))).toEqual({ web: 100 });
});

test('nothing gives nothing, and the result is plain data', () => {
  expect(coverage([], [], stageOf)).toMatchObject({ byPlace: {}, unheard: [], duplicates: 0, unmatched: 0 });
  expect(coverage([], [about('a'), { status: 'answered' }], stageOf).unmatched).toBe(2);
  const found = coverage(contacts, [about('b')], stageOf);
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});

test('unknown and doubled places, unknown words, names and records that are none are refused, with the position', () => {
  const of = (call: () => unknown): string => refusal(call);
  expect(of(() => coverage(contacts, [], stageOf, { places: ['during', 'after'] }))).toBe(
    'RangeError unknownPlace: Expected a place of during, after, got "before" at position 0',
  );
  expect(of(() => coverage([], [], stageOf, { places: ['web', 'web'] }))).toMatch(/^RangeError places: /);
  expect(of(() => coverage([], [], stageOf, { places: 'web' as never }))).toMatch(/^TypeError places: /);
  expect(of(() => coverage(contacts, [about('a'), { status: 'done' as never }], stageOf))).toBe(
    'RangeError feedbackStatus: Expected a status of answered, partial, skipped, dismissed, notApplicable, got "done" at position 1',
  );
  expect(of(() => coverage(contacts, [], () => null as never))).toMatch(/^TypeError groupKey: .* at position 0$/);
  expect(of(() => coverage([{ id: {} as never, stage: '' }], [], stageOf))).toMatch(/^TypeError groupKey: /);
  expect(of(() => coverage([], [about(NaN)], stageOf))).toMatch(/^TypeError groupKey: /);
  expect(of(() => coverage([null as never], [], stageOf))).toMatch(/^TypeError touchpoint: .* at position 0$/);
  expect(of(() => coverage([], [null as never], stageOf))).toMatch(/^TypeError feedback: .* at position 0$/);
  expect(of(() => coverage('text' as never, [], stageOf))).toMatch(/^TypeError rows: /);
  expect(of(() => coverage([], [], null as never))).toMatch(/^TypeError callback: /);
  expect(of(() => coverage([], [], stageOf, 5 as never))).toMatch(/^TypeError options: /);
});
