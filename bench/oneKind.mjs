// How long NPS of one kind of input takes, alone or after all kinds: node bench/oneKind.mjs KIND alone|after; prints milliseconds.
import { nps } from 'cx-metrics';
import { randomOf } from './randomOf.mjs';

const [kind = '', others = ''] = process.argv.slice(2);
const random = randomOf(7);
const ratings = Array.from({ length: 1e6 }, () => Math.floor(random() * 11));
/** @type {Record<string, () => Iterable<number | undefined>>} */
const kinds = {
  bytes: () => Uint8Array.from(ratings),
  whole: () => Int32Array.from(ratings),
  short: () => Uint16Array.from(ratings),
  fractions: () => Float64Array.from(ratings),
  array: () => [...ratings],
  holes: () => {
    const list = [...ratings];
    delete list[5];
    return list;
  },
};
const input = /** @type {() => Iterable<number>} */ (kinds[kind])();
if (others === 'after') {
  const all = Object.values(kinds).map((make) => /** @type {Iterable<number>} */ (make()));
  for (let round = 0; round < 30; round++) for (const each of all) nps(each);
}
const times = Array.from({ length: 60 }, () => {
  const from = performance.now();
  nps(input);
  return performance.now() - from;
});
console.log(times.sort((one, other) => one - other)[20]);
