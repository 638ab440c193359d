import type { Knowledge } from '../knowledge.js';
import { phraseFinder } from '../patterns/phrases.js';
import { isStopword } from '../text/stopwords.js';
import { isTownAt, isTownWord, townAfter } from './town-words.js';

/** What of a published profile is asked for: what it states, or its wheel. */
export const profileParts = ['statements', 'wheel'] as const;
export type ProfilePart = (typeof profileParts)[number];

/** A question about the profile; `about` are the words beyond that: the topic, or nothing. */
export type ProfileQuestion = { asks: ProfilePart; about: string };

const find = phraseFinder({
  // The town comes after: "¿qué hace…?", "que fait…"; or inside: "what does … do", "o que … está fazendo".
  before: `que hace|hacen|hizo|hicieron|hara, que esta|estan|ha|han|viene haciendo|hecho, que faz|fazem|fez|fizeram, que esta|estao fazendo, que fait|font`,
  around: `what does|is|has|did|are|will ~ do|doing|done, que ~ faz|fazem|fazendo|fez|fizeram, que ~ fait|font, kisa|sa ~ fe`,
  has: `que|quais politica*|medida*, what|which policies|policy|measures, quelle|quelles politique|politiques|mesures, ki politik|mezi`,
  says: `dice|dicen|cuenta|cuentan|diz|says|say|dit|di ~ perfil|profile|profil|pwofil, perfil|profile|profil|pwofil ~ dice|diz|says|say|dit|di, segun|segundo|conforme el|o perfil, according to the profile, selon|dapre le|la profil|pwofil`,
  profile: `perfil|profile|profil|pwofil de|of|des|du|la|sobre ~ migracion*|migracao|migration*|migrasyon|gobernanza|governanca|governance|gouvernance|gouvenans, perfil|profil migratorio|migratoire, migration|governance|migratory profile, migration governance, pwofil gouvenans|migrasyon`,
  wheel: `manda*|muestra*|mostra*|mostre|mostrar|pasa*|envia*|ver|dame|envie*|mande ~ rueda|roda, show|send|see|give ~ wheel, montre*|envoie*|envoye*|voir ~ roue, voye|montre|moutre|we ~ wou, rueda|roda|wheel|roue|wou ~ migra*|gobernanza|governanca|governance|gouvernance|gouvenans|perfil|profile|profil|pwofil|indicador*|indicator*|indicateur*, governance|migration|profile wheel`,
  bareWheel: 'la rueda, the wheel, a roda, la roue, wou a',
});

type Found = ReturnType<typeof find>[number];

/** "¿Y por la educación?": the same is asked of something else. */
const findMore = phraseFinder({
  more: `y por|para|con|contra|sobre, e por|pelo|pela|pelos|pelas|para|com|contra|sobre, and|what about|for|with|against|on, et pour|avec|contre|sur,
    e|epi pou|ak|kont`,
});
const LONGEST_MORE = 7;

/** In a message of so few words "la rueda" is no car's. */
const BARE = 4;
/** Words that a profile's own name is made of. */
const PROFILE_WORD = /^(perfil|profil|pwofil|migra|go[bv]ern|gouv?ern|gouven|local|indicador|indicat|$)/;
/** So many words after "what policies" the town is named. */
const REACH = 5;

/** Reads whether a question asks what the municipality does, or for its profile, rather than for help; null when not. */
export function readProfileQuestion(knowledge: Knowledge, words: readonly string[]): ProfileQuestion | null {
  const found = find(words);
  const states = found.find((phrase) => isStatement(knowledge, words, phrase));
  const profile = found.filter(({ name }) => name === 'profile');
  if (states !== undefined) return { asks: 'statements', about: beyond(knowledge, words, [states, ...profile]) };
  if (found.some(({ name }) => name === 'wheel' || (name === 'bareWheel' && words.length <= BARE))) {
    return { asks: 'wheel', about: '' };
  }
  if (profile.length === 0) return null;
  const about = beyond(knowledge, words, profile);
  const isBare = about.split(' ').every((word) => isStopword(word) || PROFILE_WORD.test(word));
  return isBare ? { asks: 'wheel', about: '' } : { asks: 'statements', about };
}

/** Reads what else the municipality is asked about after it was told what it does; null where nothing is. */
export function readMore(words: readonly string[]): ProfileQuestion | null {
  const [first] = findMore(words);
  if (first?.start !== 0 || words.length > LONGEST_MORE) return null;
  return { asks: 'statements', about: words.slice(first.end).join(' ') };
}

function isStatement(knowledge: Knowledge, words: readonly string[], { name, start, end }: Found): boolean {
  switch (name) {
    case 'says':
      return true;
    case 'before':
      return townAfter(knowledge, words, end);
    case 'around':
      return isTownBetween(knowledge, words, start, end);
    case 'has':
      return isTownBetween(knowledge, words, end, Math.min(words.length, end + REACH));
    default:
      return false;
  }
}

function isTownBetween(knowledge: Knowledge, words: readonly string[], from: number, to: number): boolean {
  return words.slice(from, to).some((_, offset) => isTownAt(knowledge, words, from + offset));
}

function beyond(knowledge: Knowledge, words: readonly string[], phrases: readonly Found[]): string {
  const isSaid = (at: number) => phrases.some(({ start, end }) => at >= start && at < end);
  return words.filter((word, at) => !isSaid(at) && !isTownWord(knowledge, word)).join(' ');
}
