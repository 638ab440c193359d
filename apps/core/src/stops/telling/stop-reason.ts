import type { Reason } from '../../addresses/reason.js';

/** A mobile stop by what names it outside its municipality too. */
export type StopName = { municipality: string; key: string };

export const STOP_REASONS = 'stop:';

/** What somebody who asked to be told about a stop has their address kept for: this is all that is kept of it. */
export function reasonOf({ municipality, key }: StopName): Reason {
  return `${STOP_REASONS}${municipality}:${key}`;
}

/** The stop of a reason. Neither a municipality's id nor a key has a colon. */
export function stopOf(reason: Reason): StopName {
  const [, municipality = '', key = ''] = reason.split(':');
  return { municipality, key };
}
