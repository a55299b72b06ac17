import { isDeepStrictEqual } from 'node:util';
import { feedbackSchema, readRecords, ticketSchema, touchpointSchema } from 'cx-metrics/model';
import * as z from 'zod';
import { ratioOf, spread } from '../compare.mjs';

/** @typedef {{ readonly schema: z.ZodType & Parameters<typeof readRecords>[1], readonly row: (n: () => number) => object }} Case */

/** One in so many rows is bad where bad rows are asked for. */
const oneBadIn = 100;

/** A time in 2026. @param {() => number} n */
const time = (n) => new Date(Date.UTC(2026, 0, 1) + 1000 * (n() % 31_000_000)).toISOString();

/** Seven fields, one of them a time, two of them words, as in most answers to a survey. @param {() => number} n */
const feedback = (n) => ({
  kind: 'nps',
  at: time(n),
  customerId: `c${n() % 1000}`,
  question: 'recommend',
  status: 'answered',
  rating: n() % 11,
  language: n() % 2 === 0 ? 'pl' : 'ro',
});

/** @type {Readonly<Record<string, Case>>} */
const cases = {
  'feedback, 7 fields': { schema: feedbackSchema, row: feedback },
  'feedback, 1 % bad': {
    schema: feedbackSchema,
    row: (n) => ({ ...feedback(n), ...(n() % oneBadIn === 0 ? { rating: 11 } : {}) }),
  },
  'touchpoints, 11 fields': {
    schema: touchpointSchema,
    row: (n) => ({
      id: `t${n()}`,
      customerId: `c${n() % 1000}`,
      at: time(n),
      activity: 'call',
      channel: 'phone',
      medium: 'online',
      stage: 'after',
      area: 'service',
      actor: 'agent',
      valence: (n() % 3) - 1,
      personalised: n() % 2 === 0,
    }),
  },
  'tickets, 3 events': {
    schema: ticketSchema,
    row: (n) => ({
      id: `k${n()}`,
      customerId: `c${n() % 1000}`,
      createdAt: '2026-01-01T00:00:00Z',
      events: [
        { kind: 'message', at: '2026-01-02T00:00:00Z', by: 'agent', public: n() % 2 === 0 },
        { kind: 'status', at: '2026-01-03T00:00:00Z', status: 'solved' },
        { kind: 'status', at: '2026-01-04T00:00:00Z', status: 'closed' },
      ],
    }),
  },
};

/**
 * Reading records, against zod. The rows are as JSON gives them, times as ISO text. Every side checks each row, makes Dates,
 * keeps the good records and counts the others, a thousand rows at a time, as pages of an export come.
 *
 * @returns {import('../bench.mjs').Found}
 */
export function scenario() {
  const found = Object.entries(cases).map(([title, given]) => ({ title, times: timesOf(given) }));
  return {
    title: 'Reading a hundred thousand records, each checked',
    sides: found.flatMap(({ title, times }) =>
      Object.entries(times).map(([name, ms]) => {
        const { median, least, most } = spread(ms);
        return { name: `${title}: ${name}`, ms: median, least, most };
      }),
    ),
    ratios: found.map(({ title, times }) => {
      // A ticket is mostly its events, each an object to be made: there the two do the same work.
      const atLeast = title.startsWith('tickets') ? 1.5 : 4;
      return ratioOf(
        `at least ${atLeast} times as quick as safeParse of zod: ${title}`,
        times.safeParse.map((ms, round) => ms / Number(times.readRecords[round])),
        atLeast,
        null,
      );
    }),
  };
}

/** A row of numbers that a seed fixes. @param {number} seed */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

/** Reads with a schema, row by row. @param {z.ZodType} schema @param {readonly object[]} rows */
function withZod(schema, rows) {
  const records = [];
  let refused = 0;
  for (const row of rows) {
    const result = schema.safeParse(row);
    if (result.success) records.push(result.data);
    else refused++;
  }
  return { records, refused };
}

/**
 * Milliseconds of each side, one for each round, on rows made anew. The sides take turns page by page, so that a busy
 * machine is busy for all; before they are timed they are seen to agree.
 *
 * @param {Case} given
 * @param {{ rows?: number, atOnce?: number, rounds?: number }} [options]
 * @returns {{ readonly [side in 'readRecords' | 'safeParse' | 'compiled']: readonly number[] }}
 */
function timesOf({ schema, row }, { rows: count = 100_000, atOnce = 1000, rounds = 9 } = {}) {
  const compiled = z.compile(schema);
  const sides = {
    readRecords: (/** @type {readonly object[]} */ rows) => readRecords(rows, schema),
    safeParse: (/** @type {readonly object[]} */ rows) => withZod(schema, rows),
    compiled: (/** @type {readonly object[]} */ rows) => withZod(compiled, rows),
  };
  const names = /** @type {(keyof typeof sides)[]} */ (Object.keys(sides));
  /** @type {Record<keyof typeof sides, number[]>} */
  const times = { readRecords: [], safeParse: [], compiled: [] };
  // The first round is not timed: until its end code is compiled.
  for (let round = -1; round < rounds; round++) {
    const n = numbers(round + 2);
    const pages = Array.from({ length: count / atOnce }, () =>
      JSON.parse(JSON.stringify(Array.from({ length: atOnce }, () => row(n)))),
    );
    if (round < 0) checkSame(names.map((name) => sides[name](pages[0].slice(0, 1000))));
    // New rows are moved by the collector while the first side reads them: so they are read once before anybody is timed.
    for (const page of pages) withZod(schema, page);
    const spent = { readRecords: 0, safeParse: 0, compiled: 0 };
    for (const [index, page] of pages.entries()) {
      for (let turn = 0; turn < names.length; turn++) {
        const name = /** @type {keyof typeof sides} */ (names[(turn + index + round + 1) % names.length]);
        const from = performance.now();
        sides[name](page);
        spent[name] += performance.now() - from;
      }
    }
    if (round >= 0) for (const name of names) times[name].push(spent[name]);
  }
  return times;
}

/** @param {readonly { readonly records: readonly unknown[], readonly refused: number }[]} results */
function checkSame([first, ...others]) {
  for (const { records, refused } of others) {
    const isSame = refused === first?.refused && isDeepStrictEqual(records, first.records);
    if (!isSame) throw new Error('The sides do not read the same.');
  }
}
