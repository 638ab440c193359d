import type { Knowledge } from '../knowledge.js';
import { isStopword } from '../text/stopwords.js';

const setOf = (words: string) => new Set(words.split(/\s+/));

const TOWN = setOf(
  `municipio municipalidad municipality municipalite minisipalite prefeitura intendencia ciudad cidade city ville vil
  mairie meri gobierno governo government gouvernement gouvenman comuna commune komin lakomin town hall local`,
);

/** What may follow the town's name: any other word makes it part of some other name ("Quilmes Cerca", "city hospital"). */
const AFTER = setOf(
  `por para con contra sobre ante en de del respecto frente hoy esta ya a al faz fazem fez fizeram pelos pelas pelo pela
  com em da do dos nos nas about for to with against regarding on doing done has have in is of pour avec fait font
  envers concernant sur au aux fe ap pou sou kont ak nan la yo tiene toma tem tenha have`,
);
/** "¿Qué hacen en la municipalidad?" asks what can be done there. */
const THERE = setOf('en in at no na em dans nan');
const ARTICLES = setOf('el la los las the o a os as le l lo un una this este esta cette');

/** Whether a folded word names the municipality, or says "the city". */
export function isTownWord(knowledge: Knowledge, word: string): boolean {
  return TOWN.has(word) || knowledge.isOwnName(word);
}

/** Whether the town itself is named at a place, rather than something that has its name or stands in it. */
export function isTownAt(knowledge: Knowledge, words: readonly string[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !isTownWord(knowledge, word)) return false;
  const before = words.slice(0, at).findLast((each) => !ARTICLES.has(each) && !isTownWord(knowledge, each));
  const after = words.slice(at + 1).find((each) => !isTownWord(knowledge, each));
  return !THERE.has(before ?? '') && (after === undefined || AFTER.has(after));
}

/** Whether the town is the next thing named ("qué hace la ciudad", "qué hacen los de la municipalidad"). */
export function townAfter(knowledge: Knowledge, words: readonly string[], from: number): boolean {
  const offset = words.slice(from).findIndex((word) => isTownWord(knowledge, word) || !isStopword(word));
  return offset !== -1 && isTownAt(knowledge, words, from + offset);
}
