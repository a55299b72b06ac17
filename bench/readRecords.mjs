// How long does it take to read records, against zod? The rows are as JSON gives them, times as ISO text. Every side checks each
// row, makes Dates, keeps the good records and counts the others. They are read a thousand at a time, as pages of an export come; and a
// hundred thousand at once, where all sides spend most of their time on the memory of the records they keep.
import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { feedbackSchema, readRecords, ticketSchema, touchpointSchema } from '../dist/model.js';

const floor = 4;

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
export const cases = {
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
 * Nanoseconds per row of each side, one for each round, on rows made anew. The sides take turns page by page, so that a busy
 * machine is busy for all; before they are timed they are seen to agree.
 *
 * @param {Case} given
 * @param {{ rows?: number, atOnce?: number, rounds?: number }} [options]
 * @returns {{ readonly [side in 'readRecords' | 'safeParse' | 'compiled']: readonly number[] }}
 */
export function timesOf({ schema, row }, { rows: count = 100_000, atOnce = 1000, rounds = 9 } = {}) {
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
    if (round >= 0) for (const name of names) times[name].push((spent[name] * 1e6) / count);
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

/** @param {readonly number[]} values */
function median(values) {
  return /** @type {number} */ ([...values].sort((a, b) => a - b)[values.length >> 1]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${new Date().toISOString().slice(0, 10)}`,
  );
  for (const atOnce of [1000, 100_000]) {
    for (const [title, given] of Object.entries(cases)) {
      const times = timesOf(given, { atOnce });
      const [ours, zod, compiled] = [median(times.readRecords), median(times.safeParse), median(times.compiled)];
      const ratio = zod / ours;
      console.log(
        [
          `${title}, ${atOnce} at once`.padEnd(38),
          `readRecords ${ours.toFixed(0)} ns a row`,
          `safeParse ${zod.toFixed(0)} ns, ${ratio.toFixed(1)} times`,
          `z.compile ${compiled.toFixed(0)} ns, ${(compiled / ours).toFixed(1)} times`,
        ].join('   '),
      );
      if (process.argv.includes('--check') && atOnce === 1000 && given.row === feedback && ratio < floor) {
        console.error(
          `Feedback is read ${ratio.toFixed(1)} times as fast as by safeParse; at least ${floor} is wanted.`,
        );
        process.exitCode = 1;
      }
    }
  }
}
