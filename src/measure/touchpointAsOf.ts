import { epochOf, type Instant } from '../calendar/instant.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/**
 * What was known of a contact at an instant?
 *
 * A contact that had not ended has no end yet, and neither had what came of it a value: `succeeded`, `emotions` and
 * `valence`. A promise that was kept later was not kept yet. Its other fields stand as they are.
 *
 * @param touchpoint - The contact.
 * @param at - The instant.
 * @returns A contact; the same one where nothing of it is later; null before it began.
 * @throws What a bad instant throws.
 * @category measure
 */
export function touchpointAsOf(touchpoint: Touchpoint, at: Instant): Touchpoint | null {
  const instant = epochOf(at);
  const isLater = (time: Date | null | undefined): boolean =>
    time !== null && time !== undefined && time.getTime() > instant;
  if (isLater(touchpoint.at)) return null;
  const { commitment } = touchpoint;
  const known: Touchpoint = isLater(commitment?.doneAt)
    ? { ...touchpoint, commitment: { ...(commitment as NonNullable<typeof commitment>), doneAt: null, kept: null } }
    : touchpoint;
  return isLater(known.endedAt) ? { ...known, endedAt: null, succeeded: null, emotions: null, valence: null } : known;
}
