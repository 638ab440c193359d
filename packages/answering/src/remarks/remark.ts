import { mentionsIn } from '../lexicon/lexicon.js';
import { phraseFinder } from '../patterns/phrases.js';
import { isStopword } from '../text/stopwords.js';
import type { Understanding } from '../understand.js';
import { FREE, PERSON, THIS_FREE, WHO } from './about-window.js';
import { INSULTS } from './insults.js';
import { ORDERS, SAY_THAT } from './pressure.js';
import { SMALL_TALK } from './small-talk.js';

/** What a message says to or about the window itself, rather than asking for something in the municipality. */
export type Remark = 'pressure' | 'who' | 'person' | 'free' | 'insult' | 'smallTalk';

const find = phraseFinder({
  orders: ORDERS,
  sayThat: SAY_THAT,
  person: PERSON,
  who: WHO,
  free: FREE,
  thisFree: THIS_FREE,
  insult: INSULTS,
  smallTalk: SMALL_TALK,
});

/** Whether a folded word is one that remarks are made of: it is no slip in a word of danger. */
export function isRemarkWord(word: string): boolean {
  return find.knows(word);
}

type Found = ReturnType<typeof find>[number];

/** Order words stand at the start; a greeting may come before them. */
const START = 2;
/** So many words beyond the remark itself may go unexplained. */
const UNEXPLAINED = 3;
/** Needs that such a message may seem to have and does not. */
const SEEMING: ReadonlySet<string> = new Set([
  'aboutBot',
  'privacy',
  'leisure',
  'homework',
  'interpreter',
  'sport',
  'weather',
]);

const ORDER: readonly Remark[] = ['person', 'who', 'free', 'insult', 'smallTalk'];

/**
 * The remark that a message is; null when it asks for something, whatever else it says. An attempt to make the window
 * say something is one even then: what it names is not what it asks for.
 */
export function remarkOf(understanding: Understanding, isUnderWay: boolean): Remark | null {
  const found = find(understanding.words);
  if (found.some(isPressure)) return 'pressure';
  if (asksForSomething(understanding, found)) return null;
  const remarks = new Set(found.flatMap((phrase) => remarkIn(phrase, isUnderWay)));
  return ORDER.find((remark) => remarks.has(remark)) ?? null;
}

function isPressure({ name, start }: Found): boolean {
  return name === 'orders' || (name === 'sayThat' && start <= START);
}

/** Whether the words beside the remark itself ask for something, or there are too many of them to tell. */
function asksForSomething({ words }: Understanding, found: readonly Found[]): boolean {
  const rest = words.filter((_, at) => !found.some(({ start, end }) => at >= start && at < end));
  if (mentionsIn(rest).some(({ concept: { role, id } }) => role === 'need' && !SEEMING.has(id))) return true;
  return rest.filter((word) => !isStopword(word)).length > UNEXPLAINED;
}

/** "Is this free?" is about what was spoken of, when something was. */
function remarkIn({ name }: Found, isUnderWay: boolean): Remark[] {
  if (name === 'orders' || name === 'sayThat') return ['pressure'];
  if (name === 'thisFree') return isUnderWay ? [] : ['free'];
  return [name];
}
