// npm run scorecard -- --help
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { countAnswers, noAnswers } from './countAnswers.mjs';
import { countJourneys } from './countJourneys.mjs';
import { makeScorecard } from './makeScorecard.mjs';
import { help, readOptions } from './options.mjs';
import { page } from './page.mjs';
import { print } from './print.mjs';
import { progress } from './progress.mjs';
import { shown } from './shown.mjs';
import { Stop } from './stop.mjs';

const sample = fileURLToPath(new URL('../sample/answers.csv', import.meta.url));
const sampleJourneys = fileURLToPath(new URL('../sample/journeys.csv', import.meta.url));
const pageFile = 'scorecard.html';

/** @param {readonly string[]} argv - Words after the name of the script. */
async function main(argv) {
  const options = readOptions(argv);
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  const { file, onlyJourney } = options;
  const counted = onlyJourney ? noAnswers : await countAnswers(file ?? sample, options, progress(process.stderr));
  const journey = await readJourney(options);
  const name = file ?? (onlyJourney && journey !== null ? journey.file : 'docs/sample/answers.csv');
  const scorecard = makeScorecard(counted, journey, options, name);
  await write(pageFile, await page(scorecard));
  const json = `${JSON.stringify(scorecard, null, 2)}\n`;
  if (options.json === '-') {
    process.stdout.write(json);
    return;
  }
  if (options.json !== null) await write(options.json, json);
  const written = [pageFile, ...(options.json === null ? [] : [shown(options.json)])].join(' and ');
  process.stdout.write(`${print(scorecard)}Wrote ${written}.\n`);
}

/** @param {import('./options.mjs').Options} options - What was asked for. */
async function readJourney(options) {
  const { journey } = options;
  if (journey === null) return null;
  const read = await countJourneys(journey.file ?? sampleJourneys, journey.columns, options, progress(process.stderr));
  return { file: journey.file ?? 'docs/sample/journeys.csv', ...read };
}

/**
 * @param {string} path - Where to.
 * @param {string} text - What.
 */
async function write(path, text) {
  await writeFile(path, text).catch((/** @type {Error} */ error) => {
    throw new Stop(`cannot write ${shown(path)}: ${error.message.split(',')[0]}`);
  });
}

// Who reads only the beginning (`| head`) has read enough.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  process.stderr.write(`scorecard: ${error.message}\n`);
  process.exitCode = 1;
}
