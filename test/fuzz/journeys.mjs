// Journeys, flows and funnels against answers by hand: node test/fuzz/journeys.mjs 10000 [seed], after npm run build.
import * as library from 'cx-metrics';
import { compareFlow } from './compareFlow.mjs';
import { compareFunnel } from './compareFunnel.mjs';
import { randomOf } from './randomSchedule.mjs';

const [cases = 10_000, seed = 1] = process.argv.slice(2).map(Number);

for (const [name, compare] of Object.entries({ flow: compareFlow, funnel: compareFunnel })) {
  const failures = compare(library, cases, randomOf(seed));
  for (const line of failures.slice(0, 10)) console.error(line);
  console.log(`${name}: ${cases} small logs, ${failures.length} answers differ`);
  if (failures.length > 0) process.exitCode = 1;
}
