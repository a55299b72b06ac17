import { ces7SoluCX, csat5, net, nps, nps10, topBox } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratingsOn } from '../arbitrary.ts';

test('law: on the scale of nps it says what nps says', () => {
  fc.assert(
    fc.property(ratingsOn(nps10), (answers) => {
      const { value, interval, n } = net(answers as number[], { scale: nps10 });
      const reading = nps(answers as number[]);
      expect([value, interval, n]).toEqual([reading.value, reading.interval, reading.n]);
    }),
  );
});

test('the neutral band counts as an answer and for neither side', () => {
  expect(net([7, 4, 4, 1], { scale: ces7SoluCX }).value).toBe(0);
  expect(net([7, 7, 4, 1], { scale: ces7SoluCX }).value).toBe(25);
});

test('law: it is the share of positive answers minus that of negative ones', () => {
  const upsideDown = { ...csat5, bands: csat5.bands.map((band) => ({ ...band, name: opposite[band.name] })) };
  fc.assert(
    fc.property(ratingsOn(csat5), (answers) => {
      const { value } = net(answers as number[], { scale: csat5 });
      if (value === null) return;
      const positive = topBox(answers as number[], { scale: csat5 }).value as number;
      const negative = topBox(answers as number[], { scale: upsideDown }).value as number;
      expect(value).toBeCloseTo(positive - negative, 9);
    }),
  );
});

const opposite = { positive: 'negative', neutral: 'neutral', negative: 'positive' } as const;
