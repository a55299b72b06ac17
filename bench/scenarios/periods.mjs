import { month } from 'cx-metrics';
import { compare } from '../compare.mjs';
import { named, peer } from '../peers.mjs';

const [from, to] = [Date.UTC(2023, 0, 1), Date.UTC(2026, 0, 1)];

/** The month in a zone of every row. */
export async function scenario() {
  const rows = 1e6;
  const { tz } = await peer('@date-fns/tz');
  const { startOfMonth } = await peer('date-fns/startOfMonth');
  const zone = 'Europe/Warsaw';
  const monthly = month(zone);
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' });
  const inZone = { in: tz(zone) };
  /** @param {Float64Array} at @param {number} share */
  const part = (at, share) => at.subarray(0, rows * share);
  /** Only so many rows are compared as every side does. @param {readonly string[]} keys */
  const few = (keys) => keys.slice(0, rows / 1000);
  return compare({
    title: 'The month in Europe/Warsaw of a million moments',
    inputs: (random) => Float64Array.from({ length: rows }, () => Math.floor(from + random() * (to - from))),
    sides: [
      {
        name: 'cx-metrics',
        run: (at) => monthly.coded(at),
        answer: ({ codes, names }) => few(Array.from(codes, (code) => names[code])),
      },
      {
        name: 'cx-metrics, one by one',
        run: (at) => Array.from(at, (moment) => monthly(moment)),
        answer: few,
      },
      {
        name: 'one Intl.DateTimeFormat for all',
        share: 1 / 50,
        run: (at) => Array.from(part(at, 1 / 50), (moment) => format.format(moment)),
        answer: few,
      },
      {
        name: `${named('date-fns')} startOfMonth in a zone`,
        share: 1 / 1000,
        run: (at) => Array.from(part(at, 1 / 1000), (moment) => startOfMonth(moment, inZone)),
        answer: (starts) => few(starts.map((/** @type {Date} */ start) => monthly(start))),
      },
    ],
    claims: [
      { other: 'one Intl.DateTimeFormat for all', atLeast: 300 },
      { other: `${named('date-fns')} startOfMonth in a zone`, atLeast: 5000 },
    ],
  });
}
