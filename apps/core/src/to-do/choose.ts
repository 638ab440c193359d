import { MOST_TO_DO, toDoKinds } from '@ventanilla/contracts';
import type { Candidate } from './candidate.js';

/** So that a day is not seven times the same while other things wait. */
const MOST_OF_A_KIND = 3;

/**
 * The things to do of a day, most harmful first: what people in danger read, then what is asked most, then what is worse
 * of its kind. The same candidates give the same choice, in whatever order they come.
 */
export function choose<Each extends Candidate>(candidates: readonly Each[], room = MOST_TO_DO): Each[] {
  const ranked = onePerEntry([...candidates].sort(worstFirst));
  const first = ranked.filter(
    (one, at) => ranked.slice(0, at).filter(({ kind }) => kind === one.kind).length < MOST_OF_A_KIND,
  );
  const rest = ranked.filter((one) => !first.includes(one));
  return [...first, ...rest].slice(0, room).sort(worstFirst);
}

/** What is worst about it; the rest of it comes another day. */
function onePerEntry<Each extends Candidate>(ranked: readonly Each[]): Each[] {
  const chosen = new Map<string, Each>();
  for (const one of ranked) {
    const name = one.entry?.toHexString() ?? `${one.kind} ${one.topic}`;
    if (!chosen.has(name)) chosen.set(name, one);
  }
  return [...chosen.values()];
}

function worstFirst(one: Candidate, other: Candidate): number {
  return (
    other.urgency - one.urgency ||
    other.asked - one.asked ||
    toDoKinds.indexOf(one.kind) - toDoKinds.indexOf(other.kind) ||
    compared(one.since ?? '', other.since ?? '') ||
    compared(one.key, other.key) ||
    compared(one.language ?? '', other.language ?? '')
  );
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
