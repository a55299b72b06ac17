import type { Feedback, Touchpoint } from 'cx-metrics';
import type { Written } from 'cx-metrics/model';
import { expectTypeOf, test } from 'vitest';

test('a time may be text or a Date, at any depth; all else stays', () => {
  expectTypeOf<Written<Date>>().toEqualTypeOf<string | Date>();
  expectTypeOf<Written<Date | null | undefined>>().toEqualTypeOf<string | Date | null | undefined>();
  expectTypeOf<Written<readonly Date[]>>().toEqualTypeOf<readonly (string | Date)[]>();
  expectTypeOf<Written<{ readonly at: Date; readonly n?: number }>>().toEqualTypeOf<{
    readonly at: string | Date;
    readonly n?: number;
  }>();
  expectTypeOf<Written<Touchpoint>['channel']>().toEqualTypeOf<Touchpoint['channel']>();
});

test('what was read may be handed over again', () => {
  expectTypeOf<Touchpoint>().toExtend<Written<Touchpoint>>();
  expectTypeOf<Feedback>().toExtend<Written<Feedback>>();
});
