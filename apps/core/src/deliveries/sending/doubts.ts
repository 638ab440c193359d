/**
 * How often something is tried whose arrival nobody could tell: each try may be one message too many for the person, so
 * after the fifth it counts as failed.
 */
export const MOST_DOUBTS = 4;

const LONGEST_PAUSE_SECONDS = 300;

/** How long a chat is left alone after a try that came to nothing: 2, 4, 8 … seconds, five minutes at most. */
export function pauseSeconds(attempts: number): number {
  if (attempts === 0) return 0;
  return Math.min(LONGEST_PAUSE_SECONDS, 2 ** Math.min(attempts, 10));
}
