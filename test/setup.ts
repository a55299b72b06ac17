import fc from 'fast-check';

// One seed, so that a red run can be repeated; a run with another seed: FC_SEED=7 npm test
const seed = Number(process.env['FC_SEED'] ?? 20260301);

// Fewer where a thousand mutants are tried: a mutant that lives then is looked at, not forgotten.
const numRuns = Number(process.env['FC_RUNS'] ?? 200);

fc.configureGlobal({ seed, numRuns });
