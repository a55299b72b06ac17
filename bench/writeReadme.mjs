import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { inMs, times } from './printScenario.mjs';

/**
 * Writes the page of results, with the machine, the version and the day.
 *
 * @param {readonly import('./bench.mjs').Found[]} results
 */
export async function writeReadme(results) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
  const sections = results.map(({ title, sides, ratios }) =>
    [
      `## ${title}`,
      sides.length === 0 ? '' : '| side | median ms | least to most |\n| --- | ---: | ---: |',
      ...sides.map(({ name, ms, least, most }) => `| ${name} | ${inMs(ms)} | ${inMs(least)} to ${inMs(most)} |`),
      ratios.length === 0 ? '' : '\n| claim | ratio | least to most | |\n| --- | ---: | ---: | --- |',
      ...ratios.map(
        ({ claim, ratio, least, most, reached }) =>
          `| ${claim} | ${times(ratio)} | ${times(least)} to ${times(most)} | ${reached >= 1 ? 'holds' : 'falls short'} |`,
      ),
    ].join('\n'),
  );
  const page = `# Bench

Every claim of speed is a ratio, measured in one run by \`npm run bench\`: all sides in turns, in an order drawn anew for each turn, answers compared
before anything is timed. A round has three turns and counts the median of them; sides that take more than a second have one. Figures are medians of
five rounds. Inputs are made once, young garbage is collected before a side is timed, and memory that was given back stays with the process
(glibc's \`MALLOC_TRIM_THRESHOLD_\` and \`MALLOC_MMAP_THRESHOLD_\`): in a virtual machine to ask for it anew can take longer than what is timed. Who calls once
in a fresh process pays for that, whatever is called.

\`npm run bench -- SCENARIO\` runs one, \`-- --check\` ends with 1 when a ratio falls short, \`-- --write\` writes this page. The gate asks for half of each
ratio; \`npm test\` times nothing.

Peers are installed outside \`package.json\`, by \`bench/peers.mjs\`. Ours is the built package, called as its users call it. Times move with the machine
and what else it does, ratios less.

The run of this page: ${day}, ${machine}.

${sections.join('\n\n')}
`;
  const file = fileURLToPath(new URL('README.md', import.meta.url));
  writeFileSync(file, await format(page, { parser: 'markdown', printWidth: 150, proseWrap: 'preserve' }));
}
