import { columns } from 'cx-metrics';
import { ratioOf } from '../compare.mjs';
import { randomOf } from '../randomOf.mjs';

const [from, to] = [Date.UTC(2023, 0, 1), Date.UTC(2026, 0, 1)];

/** How much room a row of feedback takes in columns, all columns and names counted. */
export function scenario() {
  const rows = 1e6;
  const rounds = 5;
  const perRow = Array.from({ length: rounds }, (_, round) => {
    const before = held();
    const kept = columns(feedback(rows, randomOf(round)), {
      at: (row) => row.at,
      score: (row) => row.score,
      segment: (row) => row.segment,
      channel: (row) => row.channel,
      customer: (row) => row.customer,
    });
    const bytes = held() - before;
    if (Object.keys(kept).length !== 5) throw new Error('The columns must be held until they are weighed.');
    return bytes / rows;
  });
  return {
    title:
      'Room of a million rows of feedback in columns: time, rating or none, one of 20 segments, of 5 channels, of 100,000 customers by number',
    sides: [],
    ratios: [ratioOf('at most 16 bytes a row', perRow, null, 16)],
  };
}

/** Bytes in use, once what is not is gone. */
function held() {
  for (let times = 0; times < 3; times++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Rows that exist one at a time. @param {number} rows @param {() => number} random */
function* feedback(rows, random) {
  for (let row = 0; row < rows; row++) {
    yield {
      at: new Date(Math.floor(from + random() * (to - from))),
      score: random() < 0.1 ? null : Math.floor(random() * 11),
      segment: `segment ${Math.floor(random() * 20)}`,
      channel: `channel ${Math.floor(random() * 5)}`,
      customer: Math.floor(random() * 1e5),
    };
  }
}
