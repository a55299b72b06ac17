import { adapters } from './adapters.mjs';
import { compareCase } from './compareCase.mjs';

/**
 * @typedef {{ name: string, input: unknown, expected: unknown, tolerance: import('./compareCase.mjs').Tolerance }} Case
 * @typedef {{ topic: string, source: string, cases: readonly Case[] }} Topic
 * @typedef {{ topic: string, passed: number, total: number, compared: number, notOffered: number, failures: string[] }} Report
 */

/**
 * Runs every case of a topic.
 *
 * @param {Topic} topic
 * @param {string} [file] - Name of its file without ending, where the topic is not known by its own name.
 * @returns {Report}
 */
export function runTopic({ topic, cases }, file = '') {
  const report = {
    topic,
    passed: 0,
    total: cases.length,
    compared: 0,
    notOffered: 0,
    failures: /** @type {string[]} */ ([]),
  };
  const adapter = adapters[topic] ?? adapters[file];
  if (adapter === undefined) {
    report.failures.push('no adapter for this topic yet');
    return report;
  }
  for (const { name, input, expected, tolerance } of cases) {
    const outcome = compareCase(
      expected,
      resultOf(() => adapter(/** @type {never} */ (input))),
      tolerance,
    );
    report.compared += outcome.compared;
    report.notOffered += outcome.notOffered.length;
    if (outcome.failures.length === 0) report.passed++;
    report.failures.push(...outcome.failures.map((failure) => `${name}: ${failure}`));
  }
  return report;
}

/** What an adapter gives; an error is no result, and its message shows where a number should be. @param {() => unknown} run */
function resultOf(run) {
  try {
    return run();
  } catch (error) {
    return String(error);
  }
}
