import { aboutOf } from './about.mjs';
import { distributionChart } from './distributionChart.mjs';
import { escape } from './escape.mjs';
import { counted } from './format.mjs';
import { groupChart } from './groupChart.mjs';
import { monthChart } from './monthChart.mjs';
import { journeyHeadline, journeySays, journeyTables } from './journeyTables.mjs';
import { style } from './style.mjs';
import { groupMonthTables, groupTable, monthTable, partTable } from './tables.mjs';
import { answersSay, causesSay, chartSays, groupsSay, monthsSay, totalSays } from './sentences.mjs';
import { aboutData, headline, leftOutText, limits, openText } from './words.mjs';

/** @typedef {import('./about.mjs').About} About */
/** @typedef {import('./makeScorecard.mjs').MetricName} MetricName */
/** @typedef {import('./makeScorecard.mjs').Scorecard} Scorecard */
/** @typedef {import('./makeScorecard.mjs').Section} Section */
/** @typedef {import('./tables.mjs').Table} Table */

/**
 * A scorecard as a page that stands alone: charts are inside it, it runs no script and loads nothing.
 *
 * @param {Scorecard} scorecard - The readings.
 * @returns {Promise<string>} HTML.
 */
export async function page(scorecard) {
  const { madeUp, sections } = scorecard;
  const told = Object.entries(sections).map(([metric, section]) => ({
    metric,
    section,
    told: aboutOf(/** @type {MetricName} */ (metric), section.total, scorecard),
  }));
  const parts = await Promise.all(
    told.map(({ metric, section, told }) => sectionHtml(metric, section, told, scorecard)),
  );
  const cards = told.map(({ metric, section, told }) => cardHtml(metric, section, told));
  const [source, ...notes] = aboutData(scorecard).filter((sentence) => !sentence.startsWith('MADE-UP'));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Customer experience scorecard</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Customer experience scorecard</h1>
<p class="source">${text(source ?? '')}</p>
${madeUp ? '<p class="made-up"><strong>Made-up data.</strong> Nobody gave these answers; they show what a scorecard looks like.</p>' : ''}
<ul class="cards">${cards.join('')}</ul>
</header>
<main>
${[...parts, journeyHtml(scorecard.journey)].join('\n')}
</main>
<footer>
<h2>How to read this</h2>
<ul>
${notes.map((note) => `<li>${text(note)}</li>`).join('\n')}
${
  scorecard.onlyJourney
    ? ''
    : `<li>A 95 % interval says how far chance alone may have moved a figure: for other customers like these, it would hold the true figure 19 times out of 20.</li>
<li>A month is called better or worse than the one before only when the interval of the change leaves out 0, and when that is still so after all changes on this page are allowed for: the more one looks at, the more seems clear by chance.</li>`
}
${scorecard.asOf === null && !scorecard.onlyJourney ? '<li>The page does not know when the file was made, so the last month may not be complete (--asof says it).</li>' : ''}
</ul>
</footer>
</body>
</html>
`;
}

/**
 * @param {string} metric - Its name.
 * @param {Section} section - What it says.
 * @param {About} told - How it is told.
 */
function cardHtml(metric, { total }, told) {
  const interval = limits(total.interval, told.short);
  return `<li><a href="#${metric}"><span class="name">${told.title}</span><span class="value">${text(total.value === null ? headline(total, told) : told.short(total.value))}${total.value === null ? '' : ` <small>${told.unit}</small>`}</span><span class="interval">${text(interval)}</span><span class="n">${text(counted(total.n, told.answers))}</span></a></li>`;
}

/**
 * @param {string} metric - Its name.
 * @param {Section} section - What it says.
 * @param {About} told - How it is told.
 * @param {Scorecard} scorecard - The whole.
 * @returns {Promise<string>} Headline, charts with captions, tables.
 */
async function sectionHtml(metric, section, told, scorecard) {
  const by = scorecard.columns.by ?? '';
  const { total, openTickets, groups, months, chart, causes, groupMonths } = section;
  const interval = limits(total.interval, told.short);
  return `<section id="${metric}">
<h2>${told.title} <span>${told.name}</span></h2>
<p class="question">${told.question}</p>
<p class="headline"><strong>${text(headline(total, told))}</strong> ${interval === '' ? '' : `<span>95 % interval ${text(interval)}</span>`} <span>${text(counted(total.n, told.answers))}</span></p>
<p>${text(told.explanation)}</p>
<p class="says">${text(totalSays(total, told))}</p>
${tableHtml(partTable(total, told))}
<p class="note">Left out: ${text(leftOutText(total))}.${openTickets === undefined ? '' : ` ${text(openText(openTickets, scorecard))}`}</p>
${figureHtml(await distributionChart(total, told), answersSay(total))}
${groups === null ? '' : `<h3>By ${escape(by)}</h3>${figureHtml(await groupChart(groups, told), groupsSay(groups, told))}${tableHtml(groupTable(groups, told, by))}`}
${
  months === null
    ? ''
    : `<h3>By month</h3>${figureHtml(await monthChart(months, told), monthsSay(months, told))}${tableHtml(monthTable(months, told))}${[
        chartSays(chart, told),
        ...causesSay(causes, told),
      ]
        .filter((sentence) => sentence !== '')
        .map((sentence) => `<p class="note">${text(sentence)}</p>`)
        .join('')}`
}
${groupMonths === null || groups === null ? '' : `<h3>By ${escape(by)} and month</h3>${groupMonthTables(groupMonths, groups.length, told, by).map(tableHtml).join('')}`}
</section>`;
}

/**
 * @param {Scorecard['journey']} journey - What a file of touchpoints says.
 * @returns {string} Headline, sentences and tables; '' without one.
 */
function journeyHtml(journey) {
  if (journey === null) return '';
  return `<section id="journeys">
<h2>Journeys <span>ways that customers go</span></h2>
<p class="headline"><strong>${text(journeyHeadline(journey))}</strong></p>
${journeySays(journey)
  .map((sentence) => `<p class="note">${text(sentence)}</p>`)
  .join('')}
${journeyTables(journey).map(tableHtml).join('')}
</section>`;
}

/**
 * @param {string} chart - An inline SVG, or ''.
 * @param {string} caption - What it says.
 */
function figureHtml(chart, caption) {
  if (chart === '') return '';
  return `<figure>${chart}<figcaption><b>What this says.</b> ${text(caption)}</figcaption></figure>`;
}

/**
 * @param {Table} table - Head, rows and a note.
 * @returns {string} A table; cells that hold a verdict carry it as a class.
 */
function tableHtml({ spans = [], head, rows, note }) {
  const over = spans
    .map(({ name, columns }) => `<th scope="colgroup" colspan="${columns}">${text(name)}</th>`)
    .join('');
  const row = (/** @type {readonly string[]} */ cells) =>
    `<tr>${cells.map((cell, column) => (column === 0 ? `<th scope="row">${text(cell)}</th>` : `<td${verdictClass(cell)}>${text(cell)}</td>`)).join('')}</tr>`;
  return `<div class="table"><table>
<thead>${over === '' ? '' : `<tr>${over}</tr>`}<tr>${head.map((name) => `<th scope="col">${text(name)}</th>`).join('')}</tr></thead>
<tbody>${rows.map(row).join('\n')}</tbody>
</table></div>${note === null ? '' : `<p class="note">${text(note)}</p>`}`;
}

/** @param {string} cell - Text of a cell. */
const verdictClass = (cell) => (cell === 'better' || cell === 'worse' ? ` class="${cell}"` : '');

/**
 * Any text for the page: escaped, with a true minus before digits, and no line broken before a unit.
 *
 * @param {string} plain - Text that is not HTML.
 */
const text = (plain) =>
  escape(plain)
    .replace(/(?<![\w-])-(?=\d)/g, '−')
    .replace(/(?<=\d) (?=%|h\b|min\b|d\b)/g, '\u00a0');
