import { expect, test } from 'vitest';
import { checkOptions } from '../../src/misuse/checkOptions.ts';

test('an object and nothing at all pass', () => {
  for (const options of [undefined, {}, { level: 0.9 }]) {
    expect(() => {
      checkOptions(options);
    }).not.toThrow();
  }
});

test('anything else is refused', () => {
  for (const options of [null, 0.95, 'score', true]) {
    expect(() => {
      checkOptions(options as never);
    }).toThrow(expect.objectContaining({ name: 'TypeError', code: 'options' }));
  }
});
