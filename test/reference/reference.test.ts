import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compareCase } from './compareCase.mjs';
import { notOffered } from './notOffered.mjs';
import { runTopic, type Topic } from './runTopic.mjs';

const cases = fileURLToPath(new URL('cases', import.meta.url));
const runner = fileURLToPath(new URL('run.mjs', import.meta.url));
const topics = readdirSync(cases).map((name) => JSON.parse(readFileSync(join(cases, name), 'utf8')) as Topic);

describe('reference values worked out by other software', () => {
  test.each(topics.map((topic) => [topic.topic, topic.source, topic] as const))('%s (%s)', (_topic, _source, topic) => {
    const report = runTopic(topic);
    expect(report.failures).toEqual([]);
    expect(report.passed).toBe(topic.cases.length);
    expect(report.compared).toBeGreaterThanOrEqual(topic.cases.length);
  });
});

describe('the comparison can fail', () => {
  const exact = { rel: 0, abs: 0 };

  test('on a number outside its tolerance, relative and absolute', () => {
    expect(compareCase({ a: 100 }, { a: 101 }, { rel: 0.01, abs: 0 }).failures).toEqual([]);
    expect(compareCase({ a: 100 }, { a: 101.1 }, { rel: 0.01, abs: 0 }).failures).toHaveLength(1);
    expect(compareCase({ a: 0 }, { a: 1e-9 }, { rel: 1, abs: 1e-10 }).failures).toHaveLength(1);
  });

  test('on null for a number, a number for null, and NaN', () => {
    expect(compareCase({ a: 1 }, { a: null }, exact).failures).toHaveLength(1);
    expect(compareCase({ a: null }, { a: 0 }, exact).failures).toHaveLength(1);
    expect(compareCase({ a: 1 }, { a: NaN }, { rel: 9, abs: 9 }).failures).toHaveLength(1);
  });

  test('on a field it does not know and on a list that is too short or too long, also for an empty one', () => {
    expect(compareCase({ a: 1, b: 2 }, { a: 1 }, exact).failures).toEqual(['b: no adapter for it']);
    expect(compareCase({ a: [1, 2] }, { a: [1] }, exact).failures).toEqual(['a: expected 2 entries, got 1']);
    expect(compareCase({ a: [1] }, { a: [1, 2] }, exact).failures).toEqual(['a: expected 1 entries, got 2']);
    expect(compareCase({ a: [] }, { a: [1] }, exact).failures).toEqual(['a: expected 0 entries, got 1']);
    expect(compareCase({ a: [] }, { a: [] }, exact)).toEqual({ compared: 1, notOffered: [], failures: [] });
    expect(compareCase({ a: [] }, { a: null }, exact).failures).toHaveLength(1);
  });

  test('on a case of which nothing was compared', () => {
    expect(compareCase({ a: 1 }, { a: notOffered }, exact).failures).toEqual(['nothing was compared']);
  });

  test('on a topic that has no adapter', () => {
    expect(runTopic({ topic: 'astrology', source: '', cases: [] }).failures).toEqual(['no adapter for this topic yet']);
  });
});

describe('npm run reference', () => {
  const run = (folder: string): { readonly code: number; readonly text: string } => {
    try {
      return { code: 0, text: execFileSync('node', [runner, folder], { encoding: 'utf8' }) };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      return { code: status, text: stdout };
    }
  };

  test('ends with 0 when every case agrees', () => {
    expect(run(cases)).toMatchObject({ code: 0 });
    expect(run(cases).text).toContain(`cases in ${topics.length} topics passed`);
  });

  test('ends with 1 and names the case and the field when one does not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reference-'));
    const wrong = {
      topic: 'distributions',
      source: 'made wrong on purpose',
      cases: [
        {
          name: 'wrong',
          input: { distribution: 'normal', function: 'cdf', x: 0 },
          expected: { value: 0.6 },
          tolerance: { rel: 0, abs: 0.01 },
        },
      ],
    };
    writeFileSync(join(folder, 'distributions.json'), JSON.stringify(wrong));
    const { code, text } = run(folder);
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(text).toContain('wrong: value: expected 0.6, got 0.5');
  });

  test('ends with 1 on an empty folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reference-'));
    expect(run(folder).code).toBe(1);
    rmSync(folder, { recursive: true });
  });
});
