import fc from 'fast-check';

/** Zones whose clocks do odd things, and four that do not. */
export const zones = [
  'Atlantic/Azores',
  'Asia/Amman',
  'Antarctica/Casey',
  'Asia/Gaza',
  'America/Havana',
  'America/Asuncion',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Asia/Tehran',
  'America/Sao_Paulo',
  'Europe/Warsaw',
  'America/New_York',
  'UTC',
  'Asia/Kolkata',
] as const;

export const someZone: fc.Arbitrary<string> = fc.constantFrom(...zones);

/** A second from 1970 to 2037. */
export const someEpoch: fc.Arbitrary<number> = fc
  .integer({ min: 0, max: Date.UTC(2038, 0, 1) / 1000 - 1 })
  .map((seconds) => seconds * 1000);

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show, asked of Intl alone: epoch milliseconds of the local date and time read as UTC. */
export function wallOf(zone: string, epoch: number): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(epoch).map(({ type, value }) => [type, value]));
  return Date.parse(
    `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}T${parts['hour'] ?? ''}:${parts['minute'] ?? ''}:${parts['second'] ?? ''}Z`,
  );
}

/** The local date of an instant, asked of Intl alone. */
export const dateOf = (zone: string, epoch: number): string => new Date(wallOf(zone, epoch)).toISOString().slice(0, 10);

/** The code of the error that a call throws. */
export function codeOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return 'nothing was thrown';
}
