import { changePoints as changesIn } from 'cx-metrics';

/** @param {{ values: readonly number[], penalty: number, minSegmentLength: number }} input */
export function changePoints({ values, penalty, minSegmentLength: minimumLength }) {
  const { segments, ...rest } = changesIn(values, { penalty, minimumLength });
  return { ...rest, segmentMeans: segments.map(({ mean }) => mean) };
}
