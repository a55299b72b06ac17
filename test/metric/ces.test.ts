import { agree5, ces, ces7Cys, delta, effort5, net, topBox } from 'cx-metrics';
import { expect, test } from 'vitest';

test('the score is the mean rating on 1 to 7, higher is easier', () => {
  expect(ces([7, 6, 6, 5]).value).toBe(6);
  expect(ces([7]).direction).toBe('higherIsBetter');
  expect(ces([7]).unit).toBe('scale');
});

test('5 to 7 is easy, 4 neutral, 1 to 3 difficult', () => {
  const { easy, neutral, difficult } = ces([1, 2, 3, 4, 5, 6, 7]);
  expect([easy.count, neutral.count, difficult.count]).toEqual([3, 1, 3]);
});

test('on the effort scale of 2010 lower is better: low effort is the easy part', () => {
  const reading = ces([1, 2, 5], { scale: effort5 });
  expect(reading.direction).toBe('lowerIsBetter');
  expect([reading.easy.count, reading.difficult.count]).toEqual([2, 1]);
  expect(delta({ 4: 90, 5: 10 }, { 1: 90, 2: 10 }, ces, { scale: effort5 }).verdict).toBe('better');
  expect(delta({ 4: 90, 5: 10 }, { 1: 90, 2: 10 }, ces).verdict).toBe('worse');
});

test('one answer has a mean and no interval; two equal ones have an interval that is not a point', () => {
  expect(ces([7]).value).toBe(7);
  expect(ces([7]).interval).toBeNull();
  expect(ces([7, 7]).interval?.high).toBe(7);
  expect(ces([7, 7]).interval?.low).toBeLessThan(7);
});

test('the plain t interval is there for comparison, cut at the ends of the scale', () => {
  expect(ces([7, 7], { method: 't' }).interval).toMatchObject({ low: 7, high: 7, method: 't' });
  expect(ces([1, 7], { method: 't' }).interval).toMatchObject({ low: 1, high: 7 });
});

test('other readings of the same ratings are one line: percent easy, and easy minus difficult', () => {
  const answers = { 7: 57, 5: 19, 2: 24 };
  expect(topBox(answers, { scale: ces7Cys, name: 'easy' }).value).toBe(57);
  expect(net(answers, { scale: ces7Cys, name: 'netEase' }).value).toBe(33);
  expect(topBox({ 5: 5, 4: 5, 3: 5, 2: 3, 1: 2 }, { scale: agree5 }).value).toBe(50);
});
