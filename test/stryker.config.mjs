// One folder at a time is quicker, and what an interrupted run has shown of the others is kept:
// MUTATED=trend npm run test:mutation
const mutated = process.env['MUTATED'];
const folder = mutated ?? '{tally,metric,inference,trend}';
const kept = `node_modules/.cache/mutation/${mutated ?? 'all'}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation.config.ts' },
  mutate: [`src/${folder}/**/*.ts`, '!src/*/index.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A loop that a mutant leaves without end is stopped here.
  timeoutMS: 5000,
  // Every test once, before there are mutants: on a busy machine longer than the five minutes that are allowed otherwise.
  dryRunTimeoutMinutes: 30,
  incremental: true,
  incrementalFile: `${kept}.incremental.json`,
  thresholds: { high: 95, low: 90, break: 90 },
  // Not below node_modules: vitest finds no tests there.
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'docs', 'bench'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `${kept}.json` },
};
