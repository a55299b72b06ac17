import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { escape } from './escape.mjs';

/** @typedef {import('vega-lite').TopLevelSpec} Specification */

const ink = '#1f2933';

/** The colour of all that is no verdict. */
export const accent = '#0f5f8a';

/** @type {import('vega-lite').Config} */
const config = {
  font: 'system-ui, -apple-system, Segoe UI, Roboto, sans-serif',
  background: 'transparent',
  // The chart has one label as a whole, and a table says the rest.
  aria: false,
  view: { stroke: null },
  axis: {
    labelColor: ink,
    titleColor: ink,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    gridColor: '#e4e7eb',
    domainColor: '#9aa5b1',
    tickColor: '#9aa5b1',
  },
};

/**
 * Draws a chart.
 *
 * @param {string} label - What is drawn, for those who do not see it.
 * @param {Specification} specification - A chart.
 * @returns {Promise<string>} The chart as an SVG that stands inside HTML: no name spaces, no fixed size.
 */
export async function draw(label, specification) {
  const { spec } = compile(specification, { config });
  const svg = await new View(parse(spec), { renderer: 'none' }).toSVG();
  return svg
    .replace(/ xmlns(:xlink)?="[^"]*"/g, '')
    .replace('class="marks"', () => `role="img" aria-label="${escape(label)}" class="chart"`);
}
