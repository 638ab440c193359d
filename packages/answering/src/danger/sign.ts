import type { Danger } from '../entry.js';

/** How soon: call `now`, or talk to somebody `today`. */
export type Grade = 'now' | 'today';

/**
 * What gives a danger away. `clear` signs alarm unless they are only talked about (a course, a film, "what if");
 * `open` signs alarm only together with a word that says it is happening now or to the asker.
 */
export type Sign = { danger: Danger; strength: 'clear' | 'open'; patterns: readonly string[] };

/** Makes the signs of one danger; patterns are separated by commas, and `a & b` means both, anywhere in the message. */
export function signsOf(danger: Danger, clear: string, open = ''): Sign[] {
  return [
    { danger, strength: 'clear', patterns: split(clear) },
    { danger, strength: 'open', patterns: split(open) },
  ];
}

function split(patterns: string): string[] {
  return patterns
    .split(',')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
}
