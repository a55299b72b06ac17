// Holds the library against reference values: npm run reference -- DIR
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTopic } from './runTopic.mjs';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: npm run reference -- DIR, a folder of reference files (*.json)');
  process.exit(1);
}

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();
const reports = files.map((name) =>
  runTopic(JSON.parse(readFileSync(join(folder, name), 'utf8')), name.replace('.json', '')),
);
for (const { topic, passed, total, compared, notOffered, failures } of reports) {
  console.log(
    `${topic.padEnd(62)} ${String(passed).padStart(4)}/${String(total).padEnd(4)} passed` +
      `${String(compared).padStart(7)} fields compared${String(notOffered).padStart(6)} not offered`,
  );
  for (const failure of failures.slice(0, 10)) console.log(`  ${failure}`);
  if (failures.length > 10) console.log(`  and ${failures.length - 10} more`);
}
const passed = reports.reduce((sum, report) => sum + report.passed, 0);
const total = reports.reduce((sum, report) => sum + report.total, 0);
console.log(`${passed} of ${total} cases in ${reports.length} topics passed`);
process.exitCode = passed === total && reports.length > 0 ? 0 : 1;
