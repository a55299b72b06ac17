import { accent, draw } from './draw.mjs';

/** @typedef {import('./about.mjs').About} About */
/** @typedef {import('./makeScorecard.mjs').AnyReading} AnyReading */

/**
 * How the answers spread over the scale.
 *
 * @param {AnyReading} reading - One with a distribution.
 * @param {About} about - How it is told.
 * @returns {Promise<string>} An inline SVG; '' for a reading without a distribution.
 */
export async function distributionChart(reading, about) {
  if (!('distribution' in reading) || reading.n === 0) return '';
  const values = Object.entries(reading.distribution).map(([answer, times]) => ({ answer: Number(answer), times }));
  return draw(`How often each answer from ${values[0]?.answer} to ${values.at(-1)?.answer} was given`, {
    width: 760,
    height: 120,
    data: { values },
    mark: { type: 'bar', color: accent, opacity: 0.85 },
    encoding: {
      x: {
        field: 'answer',
        type: 'ordinal',
        title: `answer (${about.title})`,
        axis: { labelAngle: 0 },
        scale: { paddingInner: 0.25 },
      },
      y: {
        field: 'times',
        type: 'quantitative',
        title: 'answers',
        axis: { tickCount: 4, tickMinStep: 1, format: ',d' },
      },
    },
  });
}
