import { nps, tally } from 'cx-metrics';
import { compare } from '../compare.mjs';

/** NPS of ratings in an array, and in objects. */
export async function scenario() {
  const rows = 1e6;
  /** @typedef {{ rating: number }} Answer */
  const numbers = await compare(
    /** @type {Parameters<typeof compare<readonly number[]>>[0]} */ ({
      title: 'NPS of a million ratings in an array, each checked',
      inputs: (random) => Array.from({ length: rows }, () => Math.floor(random() * 11)),
      sides: [
        { name: 'cx-metrics', run: (ratings) => nps(ratings).value },
        {
          name: 'filter().length, twice',
          run: (ratings) =>
            netOf(
              ratings.filter((rating) => rating >= 9),
              ratings.filter((rating) => rating <= 6),
              rows,
            ),
        },
      ],
      claims: [{ other: 'filter().length, twice', atLeast: 12 }],
    }),
  );
  const objects = await compare(
    /** @type {Parameters<typeof compare<readonly Answer[]>>[0]} */ ({
      title: 'NPS of a million records, each checked',
      inputs: (random) => Array.from({ length: rows }, () => ({ rating: Math.floor(random() * 11) })),
      sides: [
        { name: 'cx-metrics', run: (records) => nps(tally(records, (record) => record.rating)).value },
        {
          name: 'filter().length, twice, records',
          run: (records) =>
            netOf(
              records.filter(({ rating }) => rating >= 9),
              records.filter(({ rating }) => rating <= 6),
              rows,
            ),
        },
      ],
      claims: [{ other: 'filter().length, twice, records', atLeast: 8 }],
    }),
  );
  return {
    title: 'NPS of a million ratings in an array and in records, each checked',
    sides: [
      ...numbers.sides.map((side) => ({ ...side, name: `array: ${side.name}` })),
      ...objects.sides.map((side) => ({ ...side, name: `records: ${side.name}` })),
    ],
    ratios: [...numbers.ratios, ...objects.ratios],
  };
}

/** @param {readonly unknown[]} promoters @param {readonly unknown[]} detractors @param {number} rows */
function netOf(promoters, detractors, rows) {
  return (100 * (promoters.length - detractors.length)) / rows;
}
