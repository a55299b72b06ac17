import { flow, funnel, journeys } from 'cx-metrics';
import { compare } from '../compare.mjs';
import { plainJourneys } from '../plainJourneys.mjs';
import {
  codedTouchpoints,
  funnelSteps,
  gapMs,
  ourAnswer,
  sortedAnswer,
  touchpointRecords,
  windowMs,
} from '../touchpoints.mjs';

/** Sessions and their lengths, directly-follows with times, a funnel and variants, from records to the answer. */
export async function scenario() {
  return compare({
    title:
      'Sessions and their lengths, directly-follows with times, a four-step funnel and variants, a million records of 100,000 customers',
    inputs: (random) => touchpointRecords(codedTouchpoints(1e6, 1e5, random)),
    sides: [
      {
        name: 'cx-metrics',
        run: (touchpoints) => {
          const all = journeys(touchpoints, { gapMs });
          return { ways: flow(all, 'activity'), reached: funnel(all, funnelSteps, { windowMs }) };
        },
        answer: ourAnswer,
      },
      { name: 'plain JavaScript: grouping, sorting, joining texts', run: plainJourneys, answer: sortedAnswer },
    ],
    claims: [{ other: 'plain JavaScript: grouping, sorting, joining texts', atLeast: 4 }],
  });
}
