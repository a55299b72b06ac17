// One record of each form with every field there, as JSON: what is tested on every field is tested on these.

export const fullTouchpoint = {
  id: 't1',
  customerId: 'c1',
  at: '2026-03-22T10:00:00.000Z',
  endedAt: '2026-03-22T10:20:00.000Z',
  journeyId: 'j1',
  activity: 'call',
  channel: 'phone',
  medium: 'online',
  stage: 'after',
  area: 'service',
  actor: 'agent',
  responsible: 'support',
  device: 'phone',
  personalised: true,
  contextKept: false,
  proactive: false,
  relevant: true,
  succeeded: true,
  emotions: ['joy', 'trust'],
  valence: 0.5,
  commitment: {
    what: 'delivery',
    due: '2026-03-25T10:00:00.000Z',
    doneAt: '2026-03-24T10:00:00.000Z',
    kept: true,
  },
  ticketId: 'k1',
} as const;

export const fullCustomer = {
  id: 'c1',
  accountId: 'a1',
  segment: 'b2b',
  language: 'pl',
  referred: true,
  since: '2020-01-01T00:00:00.000Z',
  churnedAt: '2026-01-01T00:00:00.000Z',
  attributes: { seats: 12, plan: 'large', trial: false, note: null },
} as const;

export const fullJourney = {
  id: 'j1',
  customerId: 'c1',
  touchpoints: [fullTouchpoint, { customerId: 'c1', at: '2026-03-22T10:00:00.000Z' }],
  outcome: 'bought',
} as const;

export const fullTicket = {
  id: 'k1',
  customerId: 'c1',
  createdAt: '2026-03-22T10:00:00.000Z',
  createdBy: 'customer',
  channel: 'email',
  priority: 'high',
  category: 'billing',
  events: [
    { kind: 'message', at: '2026-03-22T10:00:00.000Z', by: 'agent', agentId: 'p1', public: true },
    { kind: 'status', at: '2026-03-22T11:00:00.000Z', status: 'solved', by: 'agent', agentId: 'p1' },
    { kind: 'assignment', at: '2026-03-22T12:00:00.000Z', agentId: 'p2', team: 'billing' },
    { kind: 'merge', at: '2026-03-22T13:00:00.000Z', into: 'k2' },
  ],
} as const;

const fullCommon = {
  id: 'f1',
  customerId: 'c1',
  at: '2026-03-22T10:00:00.000Z',
  question: 'recommend',
  surveyId: 's1',
  language: 'pl',
  about: {
    touchpointId: 't1',
    ticketId: 'k1',
    journeyId: 'j1',
    activity: 'call',
    channel: 'phone',
    stage: 'after',
    area: 'service',
  },
  causes: ['badlyHandled'],
  followedUpAt: '2026-03-23T10:00:00.000Z',
} as const;

/** One for each form of answer. */
export const fullFeedback = [
  { ...fullCommon, status: 'answered', kind: 'nps', rating: 9, scale: 'nps10' },
  { ...fullCommon, status: 'partial', kind: 'yesNo', answer: false },
  { ...fullCommon, status: 'answered', kind: 'emotion', emotions: ['joy'], valence: -0.5 },
  {
    ...fullCommon,
    status: 'answered',
    kind: 'facet',
    facet: 'courtesy',
    perception: 4,
    expectation: 5,
    scale: 'csat5',
  },
  { ...fullCommon, status: 'dismissed', kind: 'csat', rating: null, scale: null },
] as const;
