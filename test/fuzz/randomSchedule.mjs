/**
 * Random opening hours, and numbers to make them of.
 *
 * @typedef {import('./openWalk.mjs').Schedule} Schedule
 * @typedef {(below: number) => number} Random
 */

/** Minutes between the times of a schedule: odd ones, and those by which a day is divided. */
const steps = [1, 1, 5, 15, 30, 60];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * Whole numbers from 0 to below what is asked for; the same for the same seed (mulberry32).
 *
 * @param {number} seed
 * @returns {Random}
 */
export function randomOf(seed) {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * Opening hours with holidays and exceptions around a moment: by night, by day, always, or at odd minutes.
 *
 * @param {Random} random
 * @param {string} zone
 * @param {number} around - Epoch milliseconds.
 * @returns {Schedule}
 */
export function randomSchedule(random, zone, around) {
  const kind = random(8);
  const step = Number(steps[random(steps.length)]);
  const someDay = () =>
    kind === 0 ? wholeDay : kind < 5 ? dayWithNight(random, step) : intervals(random, 0, 1440, step);
  const someDate = () => new Date(around + (random(11) - 5) * 86_400_000).toISOString().slice(0, 10);
  const named = weekdays.filter(() => kind === 0 || random(5) > 0);
  return {
    zone,
    week: Object.fromEntries(named.map((day) => [day, someDay()])),
    holidays: Array.from({ length: random(3) }, someDate),
    exceptions: Object.fromEntries(Array.from({ length: random(3) }, () => [someDate(), someDay()])),
  };
}

/** @type {[string, string][]} */
const wholeDay = [['00:00', '24:00']];

/**
 * Up to three intervals between two minutes of a day.
 *
 * @param {Random} random
 * @param {number} first
 * @param {number} last
 * @param {number} step - Minutes between the times that may be picked.
 * @returns {[string, string][]}
 */
function intervals(random, first, last, step) {
  const picked = Array.from({ length: 2 * random(4) }, () => first + random((last - first) / step + 1) * step);
  const minutes = [...new Set(picked.map(Math.floor))].sort((one, other) => one - other);
  const starts = minutes.filter((_, at) => at % 2 === 0 && at + 1 < minutes.length);
  return starts.map((start, at) => [timeOf(start), timeOf(Number(minutes[2 * at + 1]))]);
}

/** @param {Random} random @param {number} step @returns {[string, string][]} */
function dayWithNight(random, step) {
  /** @param {number} first @param {number} last */
  const between = (first, last) => first + step * random(Math.floor((last - first) / step) + 1);
  /** @type {[string, string]} */
  const night = [timeOf(between(1200 + step, 1439)), timeOf(between(0, 300))];
  return [...intervals(random, 300, 1200, step), ...(random(3) > 0 ? [night] : [])];
}

/** @param {number} minutes */
function timeOf(minutes) {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
