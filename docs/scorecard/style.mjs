/** How the page looks: light, narrow enough to read, and the same on paper. */
export const style = `
:root { color-scheme: light; --ink: #1f2933; --quiet: #52606d; --line: #d9dee4; --accent: #0f5f8a; --good: #15803d; --bad: #b91c1c; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.5rem 4rem; background: #fff; color: var(--ink); font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 0 0 .25rem; font-size: 1.4rem; }
h2 span { color: var(--quiet); font-weight: 400; }
h3 { margin: 2rem 0 .5rem; font-size: 1.05rem; }
p { margin: .4rem 0; max-width: 48rem; }
.source, .question, .note, figcaption, .interval, .n { color: var(--quiet); }
.made-up { display: inline-block; padding: .35rem .75rem; border-left: 4px solid #b45309; background: #fff7e6; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: .75rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
.cards a { display: block; height: 100%; padding: .9rem 1rem; border: 1px solid var(--line); border-top: 4px solid var(--accent); border-radius: 4px; color: inherit; text-decoration: none; }
.cards span { display: block; }
.cards .name { font-weight: 600; }
.cards .value { font-size: 1.9rem; font-weight: 650; line-height: 1.25; }
.cards .value small { font-size: .95rem; font-weight: 400; color: var(--quiet); }
.cards .interval, .cards .n { font-size: .875rem; }
section { margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
.headline strong { margin-right: .6rem; font-size: 1.6rem; }
.headline span { margin-right: .8rem; color: var(--quiet); white-space: nowrap; }
.says { font-weight: 500; }
.note, figcaption { font-size: .9rem; }
figure { margin: 1rem 0; }
figcaption { max-width: 48rem; margin-top: .25rem; }
figcaption b { color: var(--ink); font-weight: 600; }
.chart { display: block; max-width: 100%; height: auto; }
.table { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
th:first-child { padding-left: 0; text-align: left; }
thead th { color: var(--quiet); font-weight: 600; }
thead th[colspan]:not(:first-child) { text-align: center; color: var(--ink); }
tbody th { font-weight: 500; }
.better { color: var(--good); font-weight: 600; }
.worse { color: var(--bad); font-weight: 600; }
footer { margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid var(--line); font-size: .9rem; }
footer li { max-width: 48rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; }
  .cards { grid-template-columns: repeat(4, 1fr); }
  figure, tr, .headline { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .table { overflow: visible; }
}
`;
