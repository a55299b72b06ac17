import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ttr } from 'cx-metrics';
import { compare } from '../compare.mjs';
import { fillTable, newDatabase, rowsOf } from '../duckdb.mjs';
import { named } from '../peers.mjs';
import { normalOf } from '../randomOf.mjs';

/** The whole time to resolution, open tickets counted: curve, errors, percentiles with limits, and the closed ones beside. */
export async function scenario() {
  const rows = 1e6;
  const folder = mkdtempSync(join(tmpdir(), 'cx-metrics-survival-'));
  const database = await newDatabase();
  const duckdb = `${named('@duckdb/node-api')}, one thread, the curve alone`;
  const inputs = (/** @type {() => number} */ random) => {
    /** @type {{ resolved: number[], open: number[] }} */
    const tickets = { resolved: [], open: [] };
    for (let row = 0; row < rows; row++) {
      const minutes = Math.max(1, Math.round(480 * Math.exp(1.4 * normalOf(random))));
      if (random() < 0.2) tickets.open.push(60_000 * Math.ceil(minutes * random()));
      else tickets.resolved.push(60_000 * minutes);
    }
    return { resolved: Float64Array.from(tickets.resolved), open: Float64Array.from(tickets.open) };
  };
  const found = await compare({
    title: 'Time to resolution of a million tickets to the minute, one in five open',
    inputs,
    sides: [
      {
        name: 'cx-metrics',
        run: (tickets) => ttr(tickets),
        answer: ({ value, interval }) => [value, interval.low, interval.high],
      },
      {
        name: 'survfit of R, in its own process',
        prepare: ({ resolved, open }) => {
          writeFileSync(join(folder, 'resolved'), resolved);
          writeFileSync(join(folder, 'open'), open);
        },
        run: ({ resolved, open }) => survfitOf(folder, resolved.length, open.length),
        elapsed: ([ms]) => ms,
        answer: ([, ...median]) => median,
      },
      {
        name: duckdb,
        prepare: async ({ resolved, open }) => {
          const time = new Float64Array(rows);
          time.set(resolved);
          time.set(open, resolved.length);
          const closed = Uint8Array.from({ length: rows }, (_, row) => Number(row < resolved.length));
          await fillTable(database, 'tickets', { time: ['DOUBLE', time], closed: ['UTINYINT', closed] });
          return database.prepare(
            `with counted as (select time, sum(closed) events, count(*) tickets from tickets group by time),
             risk as (select time, events, sum(tickets) over (order by time desc) at_risk from counted)
             select time, exp(sum(ln(greatest(1 - events / at_risk, 1e-300))) over (order by time)) survival
             from risk where events > 0 order by time`,
          );
        },
        run: (_, prepared) => rowsOf(prepared),
        answer: null,
      },
      {
        name: 'adding up the durations',
        run: ({ resolved, open }) => sumOf(resolved) + sumOf(open),
        answer: null,
      },
    ],
    claims: [
      { other: 'survfit of R, in its own process', atLeast: 20 },
      { other: duckdb, atLeast: 2 },
      { other: 'adding up the durations', atMost: 40 },
    ],
  });
  rmSync(folder, { recursive: true });
  return found;
}

/** @param {Float64Array} numbers */
function sumOf(numbers) {
  let sum = 0;
  for (let row = 0; row < numbers.length; row++) sum += Number(numbers[row]);
  return sum;
}

/**
 * What R says, and how long its survfit took.
 *
 * @param {string} folder - Where the durations stand.
 * @param {number} resolved
 * @param {number} open
 * @returns {number[]} Milliseconds, median, lower and upper limit.
 */
function survfitOf(folder, resolved, open) {
  const script = `
    suppressMessages(library(survival))
    read <- function(name, n) readBin(file.path('${folder}', name), 'double', n)
    time <- c(read('resolved', ${resolved}), read('open', ${open}))
    closed <- rep(1:0, c(${resolved}, ${open}))
    elapsed <- system.time(curve <- survfit(Surv(time, closed) ~ 1, conf.type = 'log-log'))[['elapsed']]
    median <- quantile(curve, 0.5)
    cat(format(c(1000 * elapsed, median$quantile, median$lower, median$upper), digits = 15))`;
  const output = execFileSync('Rscript', ['-e', script], { encoding: 'utf8' });
  return output.trim().split(/\s+/).map(Number);
}
