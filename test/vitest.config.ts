import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const root: string = fileURLToPath(new URL('..', import.meta.url));

const config: ViteUserConfig = defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^cx-metrics$/, replacement: `${root}src/index.ts` },
      { find: /^cx-metrics\/inference$/, replacement: `${root}src/inference/index.ts` },
      { find: /^cx-metrics\/model$/, replacement: `${root}src/model/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Only so that a hang ends: no test is timed.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    setupFiles: ['test/setup.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './test/tsconfig.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      thresholds: { lines: 95, branches: 95 },
      reportsDirectory: 'node_modules/.cache/coverage',
    },
  },
});

export default config;
