import { casePriorities } from '@ventanilla/contracts';
import type { CaseDocument } from './case.schema.js';

/** Behind every open case. */
export const CLOSED = casePriorities.length * 2;

type Standing = Pick<CaseDocument, 'state' | 'priority' | 'waitingSince' | 'lastMessageAt'>;

/** Whoever waits for an answer comes before whoever does not, then the pressing before the rest, then who waits longest. */
export function queueOf({ state, priority, waitingSince, lastMessageAt }: Standing) {
  if (state === 'closed') return { queue: CLOSED, queuedAt: lastMessageAt };
  const rank = casePriorities.indexOf(priority);
  return waitingSince
    ? { queue: rank, queuedAt: waitingSince }
    : { queue: casePriorities.length + rank, queuedAt: lastMessageAt };
}
