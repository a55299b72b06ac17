import { kitagawa } from 'cx-metrics/inference';

/**
 * @typedef {readonly number[]} Numbers
 * @param {{ counts1: Numbers, scores1: Numbers, counts2: Numbers, scores2: Numbers }} input
 */
export function decomposition({ counts1, scores1, counts2, scores2 }) {
  const { before, after, bySegment, ...rest } = kitagawa(segments(counts1, scores1), segments(counts2, scores2));
  return {
    ...rest,
    overall1: before,
    overall2: after,
    mixBySegment: bySegment.map(({ uncenteredMix }) => uncenteredMix),
    mixBySegmentCentered: bySegment.map(({ mix }) => mix),
    withinBySegment: bySegment.map(({ within }) => within),
  };
}

/** @param {Numbers} counts @param {Numbers} scores */
function segments(counts, scores) {
  return counts.map((n, index) => ({ n, rate: scores[index] ?? null }));
}
