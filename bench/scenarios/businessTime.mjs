import { businessTime, openingHours } from 'cx-metrics';
import { openMinutes, openWalk, walkMinutes } from '../../test/fuzz/openWalk.mjs';
import { compare } from '../compare.mjs';
import { named, peer } from '../peers.mjs';

const minute = 60_000;
const day = 86_400_000;
const [from, to] = [Date.UTC(2024, 0, 8), Date.UTC(2025, 6, 1)];
const zone = 'Europe/Warsaw';
const holidays = [
  ...['2024-01-01', '2024-04-01', '2024-05-01', '2024-05-03', '2024-05-30', '2024-08-15', '2024-11-01', '2024-11-11'],
  ...['2024-12-25', '2024-12-26', '2025-01-01', '2025-01-06', '2025-04-21', '2025-05-01', '2025-06-19'],
];
const nineToFive = /** @type {const} */ ([['09:00', '17:00']]);
const week = { mon: nineToFive, tue: nineToFive, wed: nineToFive, thu: nineToFive, fri: nineToFive };

/** Time inside opening hours of tickets that take from a minute to 90 days. */
export async function scenario() {
  const rows = 1e6;
  const few = 100;
  const share = few / rows;
  const hours = openingHours({ zone, week, holidays });
  checkAgainstWalk();
  /** @param {ArrayLike<number>} open */
  const inMinutes = (open) => Array.from({ length: few }, (_, row) => Math.floor(Number(open[row]) / minute));
  /** @param {(from: number, to: number) => number} one @returns {(inputs: { opened: Float64Array, solved: Float64Array }) => number[]} */
  const oneByOne =
    (one) =>
    ({ opened, solved }) =>
      Array.from({ length: few }, (_, row) => one(Number(opened[row]), Number(solved[row])));
  const peers = await peersOf();
  return compare({
    title: 'Time inside opening hours of a million tickets, Europe/Warsaw with 15 holidays',
    inputs: (random) => {
      // On the minute, since two peers count minutes only.
      const starts = (to - from - 91 * day) / minute;
      const opened = Float64Array.from({ length: rows }, () => from + minute * Math.floor(random() * starts));
      const longest = Math.log(90 * 1440);
      return { opened, solved: opened.map((at) => at + minute * Math.floor(Math.exp(random() * longest))) };
    },
    sides: [
      { name: 'cx-metrics', run: ({ opened, solved }) => businessTime(hours, opened, solved), answer: inMinutes },
      {
        name: 'cx-metrics, one by one',
        run: ({ opened, solved }) => opened.map((start, row) => businessTime(hours, start, Number(solved[row]))),
        answer: inMinutes,
      },
      ...Object.entries(peers).map(([name, one]) => ({
        name,
        share,
        run: oneByOne(one),
        // This one is off by a whole day now and then, so it is timed only.
        answer: name === named('working-time-calculator') ? null : inMinutes,
      })),
      {
        name: 'plain subtraction',
        run: ({ opened, solved }) => {
          const elapsed = new Float64Array(rows);
          for (let row = 0; row < rows; row++) elapsed[row] = Number(solved[row]) - Number(opened[row]);
          return elapsed;
        },
        answer: null,
      },
    ],
    claims: [
      ...Object.keys(peers).map((other) => ({ other, atLeast: 5000 })),
      { other: 'plain subtraction', atMost: 15 },
    ],
  });
}

/** Peers know no zone, but for one: the process runs in that of the tickets, so that they are right. */
async function peersOf() {
  const [start, end] = [nineToFive[0][0], nineToFive[0][1]];
  const { default: dayjs } = await peer('dayjs');
  dayjs.extend((await peer('dayjs-business-time')).default);
  const times = [{ start: `${start}:00`, end: `${end}:00` }];
  dayjs.setBusinessTime({
    ...{ sunday: null, monday: times, tuesday: times, wednesday: times, thursday: times, friday: times },
    saturday: null,
  });
  dayjs.setHolidays(holidays);
  const { default: moment } = await peer('moment-business-time');
  const workingHours = [`${start}:00`, `${end}:00`];
  moment.updateLocale('en', {
    workinghours: {
      ...{ 0: null, 1: workingHours, 2: workingHours, 3: workingHours, 4: workingHours, 5: workingHours, 6: null },
    },
    holidays,
  });
  const { default: Calculator } = await peer('working-time-calculator');
  const calculator = new Calculator();
  calculator.addWorkingHours(Calculator.WEEKDAYS, start, end, zone);
  for (const holiday of holidays) {
    const midnight = new Date(`${holiday}T00:00`);
    calculator.excludeBetween(midnight, new Date(midnight.getFullYear(), midnight.getMonth(), midnight.getDate() + 1));
  }
  const { default: OpeningHours } = await peer('opening_hours');
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  const off = holidays.map(
    (date) => `${date.slice(0, 4)} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(8)} off`,
  );
  const rules = new OpeningHours(`Mo-Fr ${start}-${end}; ${off.join('; ')}`);
  /** @type {Record<string, (from: number, to: number) => number>} */
  const peers = {
    [named('dayjs-business-time')]: (from, to) => dayjs(from).businessMinutesDiff(dayjs(to)) * minute,
    [named('moment-business-time')]: (from, to) => moment(to).workingDiff(moment(from), 'milliseconds'),
    [named('working-time-calculator')]: (from, to) => calculator.calcMillisecondsBetween(new Date(from), new Date(to)),
    [named('opening_hours')]: (from, to) => rules.getOpenDuration(new Date(from), new Date(to))[0],
  };
  return peers;
}

/** Ours against a walk through every minute by Intl, around both changes of clocks. */
function checkAgainstWalk() {
  const hours = openingHours({ zone, week, holidays });
  for (const around of [Date.UTC(2024, 2, 31, 1), Date.UTC(2024, 9, 27, 1)]) {
    const walk = walkMinutes(zone, around, 8);
    const open = openMinutes({ zone, week, holidays, exceptions: {} }, walk);
    for (let at = 0; at < 200; at++) {
      const [start, end] = [around - 5 * day + 1_234_567 * at, around + 2 * day + 987_654 * at];
      const wanted = openWalk(open, walk, start, end, []);
      const column = businessTime(hours, Float64Array.of(start), Float64Array.of(end));
      if (businessTime(hours, start, end) !== wanted || column[0] !== wanted) throw new Error(`${start} to ${end}`);
    }
  }
}
