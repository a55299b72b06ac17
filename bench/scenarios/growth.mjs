import { month, tallyBy } from 'cx-metrics';
import { ratioOf } from '../compare.mjs';
import { randomOf } from '../randomOf.mjs';

const names = Array.from({ length: 20 }, (_, at) => `segment ${at}`);
const [from, to] = [Date.UTC(2023, 0, 1), Date.UTC(2026, 0, 1)];
const monthly = month('Europe/Warsaw');

/** Whether ten times the rows take about ten times as long. */
export function scenario() {
  const rounds = 5;
  /** @param {(rows: number) => () => unknown} make @param {readonly number[]} sizes */
  const growth = (make, sizes) => {
    const runs = sizes.map(make);
    return sizes.slice(1).map((size, at) => {
      const [smaller, larger] = [runs[at], runs[at + 1]].map((run) => () => timeOf(run ?? (() => null)));
      for (let warm = 0; warm < 5; warm++) smaller?.();
      const ratios = Array.from({ length: rounds }, () => Number(larger?.()) / Number(smaller?.()));
      return { size, ratios };
    });
  };
  const found = { columns: growth(columns, [1e5, 1e6, 1e7]), records: growth(records, [1e4, 1e5, 1e6]) };
  return {
    title: 'NPS by month and segment, ten times the rows',
    sides: [],
    ratios: Object.entries(found).flatMap(([kind, steps]) =>
      steps.map(({ size, ratios }) => ratioOf(`${kind}: at most 15 times a tenth of ${size} rows`, ratios, null, 15)),
    ),
  };
}

/** The best of some runs, so that small sizes are not all noise. @param {() => unknown} run */
function timeOf(run) {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return Math.min(...times);
}

/** @param {number} rows */
function columns(rows) {
  const random = randomOf(rows);
  const at = Float64Array.from({ length: rows }, () => Math.floor(from + random() * (to - from)));
  const segment = { codes: Uint16Array.from({ length: rows }, () => random() * names.length), names };
  const rating = Uint8Array.from({ length: rows }, () => random() * 11);
  return () => tallyBy({ at, segment, rating }, [['at', monthly], 'segment'], 'rating');
}

/** @param {number} rows */
function records(rows) {
  const random = randomOf(rows);
  const list = Array.from({ length: rows }, () => ({
    at: new Date(Math.floor(from + random() * (to - from))),
    segment: String(names[Math.floor(random() * names.length)]),
    rating: Math.floor(random() * 11),
  }));
  return () => tallyBy(list, [({ at }) => monthly(at), ({ segment }) => segment], ({ rating }) => rating);
}
