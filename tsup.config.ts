import type { Options } from 'tsup';

const config: Options = {
  // One file per layer, so that a bundler drops whole layers that are not used: date-fns with the calendar.
  entry: {
    index: 'src/index.ts',
    scale: 'src/scale/index.ts',
    tally: 'src/tally/index.ts',
    inference: 'src/inference/index.ts',
    calendar: 'src/calendar/index.ts',
    metric: 'src/metric/index.ts',
    trend: 'src/trend/index.ts',
  },
  format: ['esm', 'cjs'],
  // Splitting shares what both entries use, in CommonJS too: one copy of each function.
  splitting: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: true,
  clean: true,
  target: 'es2022',
  platform: 'neutral',
};

export default config;
