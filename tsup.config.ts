import type { Options } from 'tsup';

const config: Options = {
  // Calendar and journeys have files of their own, so that a bundler drops them where they are not used.
  entry: {
    index: 'src/index.ts',
    inference: 'src/inference/index.ts',
    model: 'src/model/index.ts',
    calendar: 'src/calendar/index.ts',
    journey: 'src/journey/index.ts',
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
