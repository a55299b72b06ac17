import {
  agree5,
  ces7,
  csat5,
  csat7Formbricks,
  type Customer,
  effort5,
  type Feedback,
  type Journey,
  nps10,
  nps5LocalClarity,
  type Scale,
  type Ticket,
  type TicketEvent,
  type Touchpoint,
} from 'cx-metrics';
import fc from 'fast-check';
import { groupName } from '../arbitrary.ts';

/** Names as sources give them; one that is empty names nothing. */
const name = groupName.filter((text) => text !== '');
const text = groupName;
const flag = fc.boolean();
const names = fc.array(name, { maxLength: 3 });
const valence = fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0);
const instant = fc.date({ noInvalidDate: true });
const anHour = 3_600_000;

/** A field that may be null, undefined or not there at all. */
type Maybe<Fields> = { readonly [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> };

/** An object with the fields that must be there, any of those that may be, and some that no model knows. */
function fields<Needed extends object, Others extends object>(
  needed: Maybe<Needed>,
  others: Maybe<Others>,
): fc.Arbitrary<Needed & { [Name in keyof Others]?: Others[Name] | null | undefined }> {
  const known = new Set([...Object.keys(needed), ...Object.keys(others)]);
  const optional = Object.fromEntries(
    Object.entries(others).map(([field, arbitrary]) => [
      field,
      fc.oneof(
        { weight: 4, arbitrary: arbitrary as fc.Arbitrary<unknown> },
        { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
      ),
    ]),
  );
  const unknown = fc.dictionary(
    groupName.filter((key) => key !== '__proto__' && !known.has(key)),
    fc.jsonValue(),
    { maxKeys: 2 },
  );
  return fc
    .tuple(
      fc.record({ ...needed, ...optional } as never, { requiredKeys: Object.keys(needed) as never }),
      fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: unknown }),
    )
    .map(([record, more]) => ({ ...more, ...(record as object) })) as never;
}

/** A later time, as a Date holds it. */
const later = (from: Date, ms: number): Date => new Date(Math.min(from.getTime() + ms, 8.64e15));

/** What was promised, kept or not, on time or not. */
const commitment = fields({ what: name }, { due: instant, doneAt: instant, kept: flag });

/** A touchpoint with any of its fields. */
export const anyTouchpoint: fc.Arbitrary<Touchpoint> = fields(
  { customerId: name, at: instant },
  {
    id: name,
    lastsMs: fc.nat(anHour),
    journeyId: name,
    activity: name,
    channel: fc.oneof(fc.constantFrom('store', 'chat'), text),
    medium: fc.constantFrom('online' as const, 'offline' as const),
    stage: fc.oneof(fc.constantFrom('before', 'during', 'after'), text),
    area: text,
    actor: fc.constantFrom('customer' as const, 'agent' as const, 'bot' as const, 'system' as const),
    responsible: text,
    device: text,
    personalised: flag,
    contextKept: flag,
    proactive: flag,
    relevant: flag,
    succeeded: flag,
    emotions: names,
    valence,
    commitment,
    ticketId: name,
  },
).map(({ lastsMs, ...touchpoint }) => ({
  ...touchpoint,
  ...(lastsMs == null ? {} : { endedAt: later(touchpoint.at, lastsMs) }),
}));

/** A journey whose touchpoints are in order, two at one moment among them. */
export const anyJourney: fc.Arbitrary<Journey> = fields(
  {
    id: name,
    customerId: name,
    touchpoints: fc
      .array(anyTouchpoint, { maxLength: 4 })
      .map((touchpoints) => [...touchpoints].sort((a, b) => a.at.getTime() - b.at.getTime())),
  },
  { outcome: text },
);

/** A customer with any of its fields. */
export const anyCustomer: fc.Arbitrary<Customer> = fields(
  { id: name },
  {
    accountId: name,
    segment: text,
    language: text,
    referred: flag,
    since: instant,
    attributes: fc.dictionary(
      groupName.filter((key) => key !== '__proto__'),
      fc.oneof(text, fc.integer(), flag, fc.constant(null)),
      { maxKeys: 3 },
    ),
    staysMs: fc.nat(anHour),
  },
).map(({ staysMs, ...customer }) => ({
  ...customer,
  ...(staysMs == null ? {} : { churnedAt: later(customer.since ?? new Date(0), staysMs) }),
}));

const actor = fc.constantFrom('customer' as const, 'agent' as const, 'bot' as const, 'system' as const);
const status = fc.constantFrom(
  'new' as const,
  'open' as const,
  'pending' as const,
  'hold' as const,
  'solved' as const,
  'closed' as const,
);
const kind = <Kind extends string>(word: Kind): fc.Arbitrary<Kind> => fc.constant(word);

const anyEvent: fc.Arbitrary<TicketEvent> = fc.oneof(
  fields({ kind: kind('message'), at: instant, by: actor, public: flag }, { agentId: name }),
  fields({ kind: kind('status'), at: instant, status }, { by: actor, agentId: name }),
  fields({ kind: kind('assignment'), at: instant }, { agentId: name, team: text }),
  fields({ kind: kind('merge'), at: instant, into: name }, {}),
);

/** A ticket whose events come after it, in order. */
export const anyTicket: fc.Arbitrary<Ticket> = fields(
  { id: name, createdAt: instant, events: fc.array(fc.tuple(anyEvent, fc.nat(anHour)), { maxLength: 5 }) },
  { customerId: name, createdBy: actor, channel: text, priority: text, category: text },
).map(({ events, ...ticket }) => {
  let at = ticket.createdAt;
  return {
    ...ticket,
    events: events.map(([event, ms]) => {
      at = later(at, ms);
      return { ...event, at, ...(event.kind === 'merge' ? { into: `${ticket.id}, another` } : {}) };
    }),
  };
});

const about = fields(
  {},
  { touchpointId: name, ticketId: name, journeyId: name, activity: name, channel: text, stage: text, area: text },
);

const rated = (scale: Scale): fc.Arbitrary<number> => fc.integer({ min: scale.min, max: scale.max });
const named = (scale: Scale, standard: Scale): fc.Arbitrary<string | null | undefined> =>
  scale === standard ? fc.constantFrom(scale.name, null, undefined) : fc.constant(scale.name);

const ratings = [
  ['nps', nps10, nps10],
  ['nps', nps5LocalClarity, nps10],
  ['csat', csat5, csat5],
  ['csat', csat7Formbricks, csat5],
  ['ces', ces7, ces7],
  ['ces', agree5, ces7],
  ['ces', effort5, ces7],
] as const;

/** Feedback of any kind, answered. */
const anyAnswer = fc.oneof(
  ...ratings.map(([word, scale, standard]) =>
    fc.record({ kind: kind(word), rating: rated(scale), scale: named(scale, standard) }),
  ),
  fc.record({ kind: kind('yesNo'), answer: flag }),
  fc.record({ kind: kind('emotion'), emotions: names }),
  fc.record({ kind: kind('emotion'), valence }),
  fc.record({ kind: kind('facet'), facet: name, perception: rated(csat5), expectation: rated(csat5) }),
  fc.record({ kind: kind('facet'), facet: name, perception: rated(csat7Formbricks), scale: kind('csat7Formbricks') }),
);

/** Feedback of any kind, without an answer. */
const noAnswer = fc.oneof(
  fc.record({
    kind: fc.constantFrom('nps' as const, 'csat' as const, 'ces' as const),
    rating: fc.constantFrom(null, undefined),
  }),
  fc.record({ kind: kind('yesNo'), answer: fc.constantFrom(null, undefined) }),
  fc.record({ kind: kind('emotion') }),
  fc.record({ kind: kind('facet'), facet: name, expectation: rated(csat5) }),
);

/** Feedback of any kind and status. */
export const anyFeedback: fc.Arbitrary<Feedback> = fc
  .tuple(
    fields(
      { at: instant, question: name },
      { id: name, customerId: name, surveyId: name, language: text, about, causes: names, followedMs: fc.nat(anHour) },
    ),
    fc.oneof(
      fc.tuple(fc.constantFrom('answered' as const, 'partial' as const), anyAnswer),
      fc.tuple(fc.constantFrom('skipped' as const, 'dismissed' as const, 'notApplicable' as const), noAnswer),
    ),
  )
  .map(([{ followedMs, ...common }, [state, answer]]) => ({
    ...common,
    ...answer,
    status: state,
    ...(followedMs == null ? {} : { followedUpAt: later(common.at, followedMs) }),
  }));
