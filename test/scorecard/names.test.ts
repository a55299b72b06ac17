import { beforeAll, expect, test } from 'vitest';
import { buildOnce, scorecard } from './scorecard.ts';

beforeAll(buildOnce, 60_000);

const red = '\u001b[31m';
const hostile = `"by<b>",s
<script>alert(1)</script>,9
${red}red,10
"a ""quoted"" & 'b'",3
\u202egnp.exe,7
__proto__,8
constructor,9
,1
`;
const run = () => scorecard(hostile, ['--nps', 's', '--by', 'by<b>']);

test('markup in names is escaped in the page, also inside charts', () => {
  const { page, code } = run();
  expect(code).toBe(0);
  expect(/<script|by<b>/i.test(page)).toBe(false);
  expect(page.match(/&lt;script(>|&gt;)alert\(1\)&lt;/g)?.length).toBeGreaterThanOrEqual(2);
});

test('control characters and marks of direction are shown, not obeyed', () => {
  const { out, page } = run();
  for (const text of [out, page]) {
    expect(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(text)).toBe(false);
    expect(text.includes('\\u{1b}[31mred')).toBe(true);
    expect(text.includes('\\u{202e}gnp.exe')).toBe(true);
  }
});

test('names that are special to JavaScript are ordinary groups, and no name is shown as (none)', () => {
  const { out } = run();
  expect(out).toMatch(/^ {2}__proto__ /m);
  expect(out).toMatch(/^ {2}constructor /m);
  expect(out).toMatch(/^ {2}\(none\) /m);
});

test('the page runs nothing and loads nothing', () => {
  const { page } = scorecard('at,g,s,o,c\n2026-01-01T00:00Z,a,9,2026-01-01T00:00Z,2026-01-01T01:00Z\n', [
    ...['--nps', 's', '--at', 'at', '--by', 'g', '--opened', 'o', '--closed', 'c'],
  ]);
  expect(page.match(/<svg [^>]*role="img" aria-label="[^"]+" class="chart"/g)).toHaveLength(5);
  expect(/<script|<link|<iframe|\bsrc=|https?:|@import|url\(|\son\w+=/i.exec(page)).toBe(null);
});

test('columns of a table stand under each other', () => {
  const { out } = scorecard('g,s\nŻółć i gęśl,9\nb,0\nb,0\n', ['--nps', 's', '--by', 'g']);
  const lines = out.split('\n');
  const head = lines.find((line) => line.includes('by g')) ?? '';
  const rows = lines.filter((line) => /^ {2}(Ż|b ) ?/.test(line) && !line.includes('by g'));
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row).toHaveLength(head.length);
  expect(out).toContain('-100.0000');
});
