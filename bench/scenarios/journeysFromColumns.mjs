import { flow, funnel, journeys } from 'cx-metrics';
import { compare } from '../compare.mjs';
import { fillTable, newDatabase, rowsOf } from '../duckdb.mjs';
import { named } from '../peers.mjs';
import {
  activityNames,
  codedTouchpoints,
  customerNames,
  funnelSteps,
  gapMs,
  ourAnswer,
  sortedAnswer,
  windowMs,
} from '../touchpoints.mjs';

const duckdb = `${named('@duckdb/node-api')}, one thread, from a filled table`;
const inOrder = 'partition by customer order by moment, row_number rows unbounded preceding';

/** The start of the latest chain that has reached each step, one step after the other. */
const funnelQuery = funnelSteps.reduce((query, name, step) => {
  const code = activityNames.indexOf(name);
  const start = step === 0 ? 'moment' : `s${step - 1}`;
  const isIn = `activity = ${code} and moment - ${start} <= ${windowMs}`;
  return `select *, max(case when ${isIn} then ${start} end) over (${inOrder}) as s${step} from (${query})`;
}, 'select * from sessions');
const queries = {
  journeys: 'select count(*) from sessions where is_new',
  follows: `select "before", activity, count(*), avg(gap), median(gap) from sessions where not is_new group by all`,
  lengths: `select avg(took), median(took) from (select max(moment) - min(moment) as took from
    (select *, sum(is_new::int) over (${inOrder}) as session from sessions) group by customer, session)`,
  variants: `select way, count(*) from (select list(activity order by moment, row_number) as way from
    (select *, sum(is_new::int) over (${inOrder}) as session from sessions) group by customer, session) group by way`,
  funnel: `select ${funnelSteps.map((_, step) => `count(distinct case when s${step} is not null then customer end)`).join(', ')}
    from (${funnelQuery})`,
};

/** The same from columns to the answer. */
export async function scenario() {
  const [rows, customers] = [1e6, 1e5];
  const database = await newDatabase();
  const names = customerNames(customers);
  /** @param {unknown} code */
  const nameOf = (code) => String(activityNames[Number(code)]);
  return compare({
    title:
      'Sessions and their lengths, directly-follows with times, a four-step funnel and variants, columns of a million touchpoints',
    inputs: (random) => codedTouchpoints(rows, customers, random),
    sides: [
      {
        name: 'cx-metrics',
        run: (/** @type {import('../touchpoints.mjs').Coded} */ { customers: codes, activities, at }) => {
          const columns = {
            customerId: { codes, names },
            activity: { codes: activities, names: activityNames },
            at,
          };
          const all = journeys(columns, { gapMs });
          return { ways: flow(all, 'activity'), reached: funnel(all, funnelSteps, { windowMs }) };
        },
        answer: ourAnswer,
      },
      {
        name: duckdb,
        prepare: ({ customers: codes, activities, at }) =>
          fillTable(database, 'touchpoints', {
            customer: ['UINTEGER', codes],
            activity: ['UTINYINT', activities],
            moment: ['BIGINT', BigInt64Array.from(at, BigInt)],
            row_number: ['UINTEGER', Uint32Array.from(codes.keys())],
          }),
        run: async () => {
          await database.run(`create or replace table sessions as select *,
            moment - lag(moment) over w as gap, coalesce(gap > ${gapMs}, true) as is_new, lag(activity) over w as "before"
            from touchpoints window w as (partition by customer order by moment, row_number)`);
          const [journeyRows, follows, lengths, variants, reached] = await Promise.all(
            Object.values(queries).map(async (query) => rowsOf(await database.prepare(query))),
          );
          return { journeyRows, follows, lengths, variants, reached };
        },
        answer: ({ journeyRows, follows, lengths, variants, reached }) => {
          const steps = follows.map((/** @type {unknown[]} */ [from, to, count, mean, median]) => {
            return { step: `${nameOf(from)}>${nameOf(to)}`, count: Number(count), times: [mean, median] };
          });
          return sortedAnswer({
            journeys: Number(journeyRows[0][0]),
            follows: steps.map((/** @type {any} */ { step, count }) => [step, count]),
            variants: variants.map((/** @type {any[]} */ [way, count]) => [
              way.items.map(nameOf).join('>'),
              Number(count),
            ]),
            funnel: reached[0].map(Number),
            times: steps.map((/** @type {any} */ { step, times }) => [step, times]),
            lengths: lengths[0].map(Number),
          });
        },
      },
    ],
    claims: [{ other: duckdb, atLeast: 15 }],
  });
}
