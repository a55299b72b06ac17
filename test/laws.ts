import { type Answer, type Answers, merge, type Metric, type Reading, type Scale, tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect } from 'vitest';
import { ratingOn, ratingsOn, shuffled } from './arbitrary.ts';

/** A metric of ratings, with the scale it reads them on. */
export interface RatingMetric {
  readonly metric: Metric<Answers, Reading, never>;
  readonly scale: Scale;
}

/** The laws every metric of ratings keeps, by name. Each takes the metric and throws when it is broken. */
export const laws: { readonly [law: string]: (subject: RatingMetric) => void } = {
  'reading answers equals reading their tally'({ metric, scale }) {
    fc.assert(
      fc.property(ratingsOn(scale), (answers) => {
        expect(metric(answers as Answers)).toEqual(metric(tally(answers)));
      }),
    );
  },
  'the whole is the reading of the merged parts, however it is split'({ metric, scale }) {
    fc.assert(
      fc.property(ratingsOn(scale), fc.integer({ min: 1, max: 4 }), (answers, parts) => {
        const tallies = Array.from({ length: parts }, (_, part) =>
          tally(answers.filter((__, row) => row % parts === part)),
        );
        expect(metric(merge(...tallies))).toEqual(metric(answers as Answers));
      }),
    );
  },
  'the order of the answers does not matter'({ metric, scale }) {
    fc.assert(
      fc.property(ratingsOn(scale), fc.nat(), (answers, seed) => {
        expect(metric(shuffled(answers, seed) as Answers)).toEqual(metric(answers as Answers));
      }),
    );
  },
  'answers and what was left out add up to what was asked'({ metric, scale }) {
    fc.assert(
      fc.property(ratingsOn(scale), (answers) => {
        const { n, leftOut } = metric(answers as Answers);
        const { skipped, dismissed, notApplicable, invalid } = leftOut;
        expect(n + skipped + dismissed + notApplicable + invalid).toBe(answers.length);
      }),
    );
  },
  'the value and its limits stay within the range of the unit'({ metric, scale }) {
    fc.assert(
      fc.property(ratingsOn(scale), (answers) => {
        const { value, unit, interval } = metric(answers as Answers);
        const [low, high] = unit === 'points' ? [-100, 100] : unit === 'percent' ? [0, 100] : [scale.min, scale.max];
        for (const number of [value, interval?.low ?? null, interval?.high ?? null]) {
          if (number === null) continue;
          expect(Number.isFinite(number) && !Object.is(number, -0)).toBe(true);
          expect(number).toBeGreaterThanOrEqual(low);
          expect(number).toBeLessThanOrEqual(high);
        }
      }),
    );
  },
  'no answers give null with a reason, never 0'({ metric }) {
    for (const none of [[], {}, [null, undefined], { skipped: 3 }] as Answers[]) {
      const reading = metric(none);
      expect([reading.value, reading.n, reading.interval, reading.reason]).toEqual([null, 0, null, 'noAnswers']);
    }
  },
  'a single answer is enough for a value'({ metric, scale }) {
    fc.assert(
      fc.property(
        ratingOn(scale).filter((answer): answer is number => typeof answer === 'number'),
        (answer) => {
          expect(metric([answer]).n).toBe(1);
          expect(metric([answer]).value).not.toBeNull();
        },
      ),
    );
  },
  'a reading survives JSON unchanged'({ metric, scale }) {
    fc.assert(
      fc.property(ratingsOn(scale), (answers) => {
        const reading = metric(answers as Answers);
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      }),
    );
  },
  'what is read is not changed'({ metric, scale }) {
    fc.assert(
      fc.property(ratingsOn(scale), (answers) => {
        const before = [...answers] as Answer[];
        metric(answers as Answers);
        expect(answers).toEqual(before);
        metric(Object.freeze(tally(answers)));
      }),
    );
  },
  'every answer counts, the lowest too, and twice the answers leave the value as it is'({ metric, scale }) {
    fc.assert(
      fc.property(ratingsOn(scale), (answers) => {
        const once = metric(answers as Answers);
        const twice = metric([...answers, ...answers] as Answers);
        expect(twice.n).toBe(2 * once.n);
        if (once.value !== null) expect(twice.value).toBeCloseTo(once.value, 9);
        const withLowest = metric([...answers, scale.min] as Answers);
        expect(withLowest.n).toBe(once.n + 1);
      }),
    );
  },
};
