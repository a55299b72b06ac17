/**
 * Where each local date of a zone starts, and the keys of its periods, asked of the library and of Intl.
 *
 * @typedef {Pick<typeof import('../../src/calendar/index.ts'), 'day' | 'week' | 'month' | 'quarter' | 'year'>} Library
 */

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * The start of a date is the first minute that shows it or a later one. It is looked for by hours and then by halves; where
 * that is not 24 hours after the date before, minute by minute, since clocks may be set back a minute after midnight.
 *
 * @param {Library} library
 * @param {string} zone
 * @param {number} fromYear
 * @param {number} toYear
 * @returns {{ compared: number, failures: string[] }} How many dates were compared, and what differs, one line each.
 */
export function comparePeriods(library, zone, fromYear, toYear) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  /** @param {number} epoch */
  const dateAt = (epoch) => format.format(epoch);
  const [daily, weekly, monthly] = [library.day(zone), library.week(zone), library.month(zone)];
  const [quarterly, yearly] = [library.quarter(zone), library.year(zone)];
  /** @type {string[]} */
  const failures = [];
  /** @type {number[]} */
  const moments = [];
  let compared = 0;
  let start = NaN;
  const end = Date.UTC(toYear + 1, 0, 1);
  for (let date = Date.UTC(fromYear, 0, 2); date < end; date += dayMs) {
    const key = new Date(date).toISOString().slice(0, 10);
    start = firstOf(key, date, start, dateAt);
    if (dateAt(start) !== key) {
      // The zone left this date out.
      if (!refuses(() => daily.from(key))) failures.push(`${zone} ${key} does not exist`);
      continue;
    }
    compared++;
    moments.push(start - 1, start);
    const [year, month] = [key.slice(0, 4), key.slice(0, 7)];
    const wanted = [key, isoWeekOf(date), month, `${year}-Q${Math.ceil(Number(key.slice(5, 7)) / 3)}`, year];
    const got = [daily, weekly, monthly, quarterly, yearly].map((period) => period(start));
    if (got.join() !== wanted.join()) failures.push(`${zone} ${key} has keys ${got.join()}, by Intl ${wanted.join()}`);
    const before = [daily(start - 1), daily.from(key).getTime(), daily.to(daily(start - 1)).getTime()];
    if (String(before[0]) >= key || before[1] !== start || before[2] !== start) {
      failures.push(`${zone} ${key} starts at ${before.join()}, by Intl at ${start}`);
    }
  }
  for (const period of [daily, weekly, monthly, quarterly, yearly]) {
    failures.push(...columnFailures(period, Float64Array.from(moments)));
  }
  return { compared, failures };
}

/**
 * Where a column of moments has other keys than each of them alone.
 *
 * @param {ReturnType<Library['day']>} period
 * @param {Float64Array} moments
 */
function columnFailures(period, moments) {
  const { codes, names } = period.coded(moments);
  // What is counted as a column begins in 1987.
  const late = moments.filter((moment) => moment >= 2 ** 39);
  const counts = period.countRows(late, null, 0, new Uint8Array(late.length));
  /** @type {Map<string, number>} */
  const seen = new Map();
  const failures = counts === null ? [`${period.zone} ${period.unit}: a column is not counted`] : [];
  moments.forEach((moment, row) => {
    const key = period(moment);
    if (moment >= 2 ** 39) seen.set(key, (seen.get(key) ?? 0) + 1);
    const inColumn = names[Number(codes[row])];
    if (inColumn !== key) failures.push(`${period.zone} ${moment} is in ${key}, and in ${inColumn} in a column`);
  });
  counts?.names.forEach((name, index) => {
    const counted = counts.counters[16 * index];
    if (counted !== (seen.get(name) ?? 0)) failures.push(`${period.zone} ${name} has ${counted} moments`);
  });
  return failures;
}

/**
 * @param {string} key
 * @param {number} date - Its midnight in UTC.
 * @param {number} dayBefore - Where the date before starts.
 * @param {(epoch: number) => string} dateAt
 */
function firstOf(key, date, dayBefore, dateAt) {
  let high = date - 15 * hourMs;
  while (dateAt(high) < key) high += hourMs;
  let low = high - hourMs;
  while (high - low > minuteMs) {
    const middle = Math.floor((low + high) / (2 * minuteMs)) * minuteMs;
    if (dateAt(middle) >= key) high = middle;
    else low = middle;
  }
  if (high === dayBefore + dayMs) return high;
  let first = high - 6 * hourMs;
  while (dateAt(first) < key) first += minuteMs;
  return first;
}

/** @param {number} date */
function isoWeekOf(date) {
  const weekday = (new Date(date).getUTCDay() + 6) % 7;
  const thursday = date + (3 - weekday) * dayMs;
  const year = new Date(thursday).getUTCFullYear();
  return `${year}-W${String(Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * dayMs)) + 1).padStart(2, '0')}`;
}

/** @param {() => unknown} call */
function refuses(call) {
  try {
    call();
    return false;
  } catch {
    return true;
  }
}
