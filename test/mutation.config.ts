import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

// Run from the copy that Stryker makes: the tests of what is mutated, without types, coverage, simulations and whatever reads
// the build.
// One folder at a time is quicker: MUTATED=tally npm run test:mutation -- --mutate 'src/tally/*.ts'
const mutated: string = process.env['MUTATED'] ?? '{tally,metric,inference,trend}';
const root: string = fileURLToPath(new URL('..', import.meta.url));

const config: ViteUserConfig = defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^cx-metrics$/, replacement: `${root}src/index.ts` },
      { find: /^cx-metrics\/inference$/, replacement: `${root}src/inference/index.ts` },
    ],
  },
  test: {
    include: [`test/${mutated}/**/*.test.ts`],
    exclude: ['test/inference/dailyLooks.test.ts', 'test/trend/simulation.test.ts', 'test/trend/falseAlarms.test.ts'],
    env: { FC_RUNS: '40' },
    testTimeout: 180_000,
    setupFiles: ['test/setup.ts'],
  },
});

export default config;
