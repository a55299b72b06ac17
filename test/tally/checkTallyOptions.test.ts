import { tally, tallyBy, tallyEach } from 'cx-metrics';
import { expect, test } from 'vitest';
import { checkTallyOptions } from '../../src/tally/checkTallyOptions.ts';

test('what is not to be read throws unless told otherwise', () => {
  expect([checkTallyOptions(undefined), checkTallyOptions({}), checkTallyOptions({ invalid: 'count' })]).toEqual([
    'throw',
    'throw',
    'count',
  ]);
});

test('another word and options that are no object are refused, by every function that takes them', () => {
  const wrong = [{ invalid: 'skip' }, 'count', 5, null] as never[];
  for (const options of wrong) {
    expect(() => tally([9], options)).toThrow();
    expect(() => tallyEach([9], { nps: (row) => row }, options)).toThrow();
    expect(() => tallyBy([9], [], (row) => row, options)).toThrow();
  }
  expect(() => checkTallyOptions({ invalid: 'skip' } as never)).toThrow(RangeError);
  expect(() => checkTallyOptions('count' as never)).toThrow(TypeError);
});
