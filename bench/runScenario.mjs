// One scenario in a process of its own: node --expose-gc bench/runScenario.mjs NAME; the last line is JSON.
const name = process.argv[2];
const { scenario } = await import(`./scenarios/${name}.mjs`);
console.log(`\n${JSON.stringify(await scenario())}`);
process.exit(0);
