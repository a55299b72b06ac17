import { checkAfter } from './checkOrder.ts';
import type { Findings } from './newFindings.ts';
import type { Wrong } from './problem.ts';
import { type Draft, hasFields, type RowReader } from './rowReader.ts';
import type { Commitment, Touchpoint } from './touchpoint.ts';

/** Every medium. */
export const mediums = ['online', 'offline'] as const;
/** Everyone who can act. */
export const actors = ['customer', 'agent', 'bot', 'system'] as const;

/**
 * Reads rows that should be touchpoints, for {@link readRecords}.
 *
 * @category model
 */
export const touchpointReader: RowReader<Touchpoint> = {
  readRow: (row, found) => {
    const before = found.count();
    if (!hasFields<Touchpoint>(row)) {
      found.wrong([], 'a touchpoint: an object', row);
      return row as Touchpoint;
    }
    found.optionalName('id', row.id);
    found.name('customerId', row.customerId);
    const at = found.instant('at', row.at);
    found.optionalName('journeyId', row.journeyId);
    found.optionalName('activity', row.activity);
    found.optionalText('channel', row.channel);
    found.optionalWord('medium', row.medium, mediums);
    found.optionalStage('stage', row.stage);
    found.optionalText('area', row.area);
    found.optionalWord('actor', row.actor, actors);
    found.optionalText('responsible', row.responsible);
    found.optionalText('device', row.device);
    found.optionalFlag('personalised', row.personalised);
    found.optionalFlag('contextKept', row.contextKept);
    found.optionalFlag('proactive', row.proactive);
    found.optionalFlag('relevant', row.relevant);
    found.optionalFlag('succeeded', row.succeeded);
    found.optionalNames('emotions', row.emotions);
    found.optionalValence('valence', row.valence);
    found.optionalName('ticketId', row.ticketId);
    const touchpoint = { ...row, at } as Draft<Touchpoint>;
    if (row.endedAt != null) touchpoint.endedAt = found.instant('endedAt', row.endedAt);
    if (row.commitment != null) touchpoint.commitment = readCommitment(row.commitment, found);
    if (found.count() === before) touchpointRules(touchpoint, found.wrong);
    return touchpoint;
  },
};

function readCommitment(row: unknown, found: Findings): Commitment {
  if (!hasFields<Commitment>(row)) {
    found.wrong(['commitment'], 'a commitment: an object', row);
    return row as Commitment;
  }
  found.enter('commitment');
  found.name('what', row.what);
  found.optionalFlag('kept', row.kept);
  const commitment = { ...row } as Draft<Commitment>;
  if (row.due != null) commitment.due = found.instant('due', row.due);
  if (row.doneAt != null) commitment.doneAt = found.instant('doneAt', row.doneAt);
  found.leave();
  return commitment;
}

/** What the fields of a touchpoint must be to each other. */
export function touchpointRules({ at, endedAt }: Touchpoint, wrong: Wrong): void {
  if (endedAt != null) checkAfter(['endedAt'], endedAt, at, 'at', wrong);
}
