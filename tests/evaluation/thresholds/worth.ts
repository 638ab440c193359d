import type { Decision } from '@ventanilla/answering';
import type { Example } from './examples.js';

const FIRST_ITEMS = 3;

/** A tap more than an answer. */
const CHOICE = 0.8;
/** Silence costs half of a wrong answer: who hears an honest no asks a person, who is sent wrong may not ask again. */
const SILENCE = -0.5;
const WRONG = -1;

/** What a reply is worth to whoever asked, from -1 to 1. */
export function worthOf({ outcome, hits }: Decision, { expected, town }: Example): number {
  if (expected.length === 0) return outcome === 'unknown' ? 1 : WRONG;
  const keys = hits.slice(0, FIRST_ITEMS).map(({ key }) => key);
  const isFound = keys.some((key) => expected.includes(key) || (key === town.handoff && expected.includes('handoff')));
  if (outcome === 'answered') return isFound ? 1 : WRONG;
  if (outcome === 'choices') return isFound ? CHOICE : WRONG;
  return expected.includes('handoff') ? 1 : SILENCE;
}

/** Whether the first of what is shown is a good answer. */
export function isFirstRight({ hits: [best] }: Decision, { expected }: Example): boolean {
  return best !== undefined && expected.includes(best.key);
}
