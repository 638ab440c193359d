import type { Knowledge } from '../knowledge.js';
import { phraseFinder } from '../patterns/phrases.js';
import { isStopword } from '../text/stopwords.js';
import { tokensOf } from '../text/tokens.js';

const findNearness = phraseFinder({
  nearest: `mas cerca|cercano|cercana|cercanos|cercanas|proximo|proxima, cercano|cercana|cercanos|cercanas a, cerca mio|mia, queda|quedan|quede ~ cerca, cual|cuales ~ cerca, cerca de mi|casa|aca|aqui|donde, cerca de donde vivo, la|el que me queda mas cerca,
    mais perto|proximo|proxima, perto de mim|casa|daqui, perto daqui, fica|ficam perto, qual ~ perto, nearest, closest, near me|here, near my home|house|place, nearby, closer,
    plus proche|pres|proches, pres de moi|chez, pi pre, pre lakay|m|mwen|isit, toupre`,
});

/** Whether the nearest of several doors is wanted. */
export function asksNearest(words: readonly string[]): boolean {
  return findNearness(words).length > 0;
}

/** The doors of a service, as keys of published locations, in the order they are published. */
export function doorsOf(knowledge: Knowledge, key: string): string[] {
  return (knowledge.find(key)?.locations ?? []).filter((location) => knowledge.find(location) !== null);
}

/**
 * Those of some doors that the words tell from the others: "en Solano" is one hospital, "hospital" both. Empty when
 * the words tell nothing apart. Words of the municipality's own name never do: every door is there.
 */
export function doorsNamed(knowledge: Knowledge, doors: readonly string[], words: readonly string[]): string[] {
  const known = doors.map((key) => ({ key, words: new Set(knowledge.find(key)?.words ?? []) }));
  const telling = [...new Set(words)].filter((word) => {
    if (isStopword(word) || word.length < SHORTEST || knowledge.isOwnName(word)) return false;
    const having = known.filter((door) => door.words.has(word)).length;
    return having > 0 && having < known.length;
  });
  const counted = known.map(({ key, words: own }) => ({ key, count: telling.filter((word) => own.has(word)).length }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? [] : counted.filter(({ count }) => count === most).map(({ key }) => key);
}

/** Whether a door is in a place, going by the words of its name and address. */
export function isDoorIn(knowledge: Knowledge, door: string, place: string): boolean {
  const words = knowledge.find(door)?.words ?? [];
  return tokensOf(place).every((word) => words.includes(word));
}

/** Shorter words are parts of addresses. */
const SHORTEST = 4;
