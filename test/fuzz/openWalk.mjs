/**
 * How long is it open? The slow answer: every minute is asked of Intl, and every minute of the span is looked at. Nothing of
 * the library is used, and no table of offsets.
 *
 * @typedef {readonly (readonly [from: string, to: string])[]} Day
 * @typedef {{ zone: string, week: { readonly [day: string]: Day }, holidays: readonly string[], exceptions: { readonly [date: string]: Day } }} Schedule
 * @typedef {{ zone: string, from: number, walls: Float64Array, first: Map<number, number> }} Walk
 * @typedef {readonly (readonly [number, number])[]} Pauses
 */

const minuteMs = 60_000;
const dayMs = 86_400_000;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * What the clocks of a zone show at every minute of some days, read as UTC.
 *
 * @param {string} zone
 * @param {number} around - Epoch milliseconds.
 * @param {number} days - How many on either side.
 * @returns {Walk}
 */
export function walkMinutes(zone, around, days) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const from = Math.floor(around / minuteMs) * minuteMs - days * dayMs;
  const walls = new Float64Array(2 * days * 1440);
  const first = new Map();
  for (let at = 0; at < walls.length; at++) {
    const [year, month, date, hour, minute] = format
      .format(from + at * minuteMs)
      .split(/\D+/)
      .map(Number);
    walls[at] = Date.UTC(Number(year), Number(month) - 1, date, hour, minute);
    if (!first.has(walls[at])) first.set(walls[at], at);
  }
  return { zone, from, walls, first };
}

/**
 * Which minutes of the walk are open, 1 or 0.
 *
 * @param {Schedule} schedule
 * @param {Walk} walk
 * @returns {Uint8Array}
 */
export function openMinutes(schedule, walk) {
  const open = new Uint8Array(walk.walls.length);
  const dates = new Set(Array.from(walk.walls, (wall) => Math.floor(wall / dayMs) * dayMs));
  for (const date of dates) {
    const key = new Date(date).toISOString().slice(0, 10);
    const weekday = weekdays[new Date(date).getUTCDay()] ?? '';
    const ofDay = schedule.holidays.includes(key) ? [] : (schedule.week[weekday] ?? []);
    for (const [start, end] of schedule.exceptions[key] ?? ofDay) {
      const [from, to] = [minutesOf(start), minutesOf(end)];
      const first = positionOf(walk, date + from * minuteMs);
      const last = positionOf(walk, date + (to > from ? to : to + 1440) * minuteMs);
      for (let at = Math.max(0, first); at < Math.min(last, open.length); at++) open[at] = 1;
    }
  }
  return open;
}

/**
 * Open milliseconds between two instants, outside the pauses.
 *
 * @param {Uint8Array} open
 * @param {Walk} walk
 * @param {number} from
 * @param {number} to
 * @param {Pauses} pauses
 * @returns {number}
 */
export function openWalk(open, walk, from, to, pauses) {
  let sum = 0;
  for (let at = Math.floor((from - walk.from) / minuteMs); walk.from + at * minuteMs < to; at++) {
    if (open[at] === undefined) throw new Error('the walk is too short');
    if (open[at] === 0) continue;
    const start = Math.max(from, walk.from + at * minuteMs);
    const end = Math.min(to, walk.from + (at + 1) * minuteMs);
    const cuts = [start, end, ...pauses.flat().filter((cut) => cut > start && cut < end)].sort((a, b) => a - b);
    cuts.forEach((cut, index) => {
      const next = cuts[index + 1];
      if (next !== undefined && !isPaused(cut, pauses)) sum += next - cut;
    });
  }
  return sum;
}

/**
 * Whether an instant lies in a pause.
 *
 * @param {number} at
 * @param {Pauses} pauses
 * @returns {boolean}
 */
export function isPaused(at, pauses) {
  return pauses.some(([from, to]) => at >= from && at < to);
}

/** @param {string} time */
function minutesOf(time) {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * Position of the first minute that shows a wall time. A midnight is where clocks first show it or a later time. Another
 * time that is skipped moves forward by the length of the gap.
 *
 * @param {Walk} walk
 * @param {number} wall
 * @returns {number}
 */
function positionOf({ walls, first }, wall) {
  if (wall < (walls[0] ?? 0)) return -1;
  const shown = first.get(wall);
  if (shown !== undefined && wall % dayMs !== 0) return shown;
  const after = walls.findIndex((other) => other >= wall);
  if (after === -1) return walls.length;
  if (wall % dayMs === 0 || after === 0) return after;
  const gap = Number(walls[after]) - Number(walls[after - 1]) - minuteMs;
  return first.get(wall + gap) ?? walls.length;
}
