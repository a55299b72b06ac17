import { bin, merge, quantile, tally } from 'cx-metrics';
import { compare } from '../compare.mjs';
import { named, peer } from '../peers.mjs';
import { normalOf } from '../randomOf.mjs';

/** A histogram of durations that merges. */
export async function scenario() {
  const rows = 1e7;
  const { DDSketch } = (await peer('@datadog/sketches-js')).default;
  mergesExactly();
  return compare({
    title: 'A histogram of 10 million durations that merges, within 0.4 percent (sketches-js: 1 percent)',
    inputs: (random) => Float64Array.from({ length: rows }, () => Math.round(4e6 * Math.exp(1.5 * normalOf(random)))),
    sides: [
      {
        name: 'cx-metrics',
        run: (durations) => tally({ ms: durations }, ['ms', bin]),
        answer: (counts) => nearly(Number(quantile(counts, 0.9))),
      },
      {
        name: named('@datadog/sketches-js'),
        run: (durations) => {
          const sketch = new DDSketch({ relativeAccuracy: 0.01 });
          for (let row = 0; row < durations.length; row++) sketch.accept(durations[row]);
          return sketch;
        },
        answer: (sketch) => nearly(sketch.getValueAtQuantile(0.9)),
      },
    ],
    claims: [{ other: named('@datadog/sketches-js'), atLeast: 5 }],
  });
}

/** Two sketches agree as far as both promise: the logarithm to about 3 percent. @param {number} ms */
function nearly(ms) {
  return Math.round(Math.log(ms) * 10);
}

/** Parts in any order give the whole. */
function mergesExactly() {
  const durations = Float64Array.from({ length: 30_000 }, (_, row) => (row * 7919) % 86_400_000);
  const part = (/** @type {number} */ at) => tally(durations.subarray(10_000 * at, 10_000 * (at + 1)), bin);
  const whole = JSON.stringify(tally(durations, bin));
  for (const order of [
    [0, 1, 2],
    [2, 0, 1],
    [1, 2, 0],
  ]) {
    if (JSON.stringify(merge(...order.map(part))) !== whole) throw new Error(`Merged as ${order}, the bins differ.`);
  }
}
