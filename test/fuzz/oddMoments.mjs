/** Zones whose clocks do odd things, and some that are ordinary. */
export const zones = [
  'Atlantic/Azores',
  'Asia/Amman',
  'Antarctica/Casey',
  'Asia/Gaza',
  'America/Havana',
  'America/Asuncion',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Asia/Tehran',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Santiago',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'Europe/Warsaw',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'UTC',
];

const dayMs = 86_400_000;

/**
 * The moments at which the clocks of a zone changed between two years, to the minute, asked of Intl; some moments without a
 * change where there are none.
 *
 * @param {string} zone
 * @param {number} fromYear
 * @param {number} toYear
 * @returns {number[]} Epoch milliseconds.
 */
export function oddMoments(zone, fromYear, toYear) {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  /** @param {number} epoch */
  const offsetAt = (epoch) => format.format(epoch).split(', ')[1];
  /** @type {number[]} */
  const moments = [];
  const end = Date.UTC(toYear, 11, 31);
  for (let at = Date.UTC(fromYear, 0, 1); at < end; at += dayMs) {
    if (offsetAt(at) === offsetAt(at + dayMs)) continue;
    let [low, high] = [at, at + dayMs];
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000;
      if (offsetAt(middle) === offsetAt(at)) low = middle;
      else high = middle;
    }
    moments.push(high);
  }
  return moments.length > 0 ? moments : [Date.UTC(fromYear, 5, 15), end - 200 * dayMs];
}
