import { everydayIn } from './lexicon/everyday.js';
import { mentionsIn } from './lexicon/lexicon.js';
import { isAround } from './text/asking-words.js';
import { tokensOf } from './text/tokens.js';

const wordsOf = (words: string): ReadonlySet<string> => new Set(tokensOf(words));

/** What alone does not tell of what: "a class", "a permit", "an embassy". */
const HEADS = wordsOf(`
  curso cursos clase clases taller talleres escuela escuelas capacitacion carnet libreta consulado embajada
  beca becas boleto aula aulas oficina oficinas escola escolas carteira embaixada course courses class classes lesson lessons workshop
  workshops school schools embassy cours atelier ateliers ecole ecoles formation ambassade kou fomasyon
  lekol anbasad`);
/** "Clases de guitarra", "aula de violão", "school of dance". */
const OF = wordsOf('de del d da do das dos des du of sobre');
/** Nothing between: "kou gita", "taller mecánico". */
const JOINED = wordsOf('kou fomasyon taller talleres curso cursos libreta carnet boleto beca becas');
/** English puts it before: "driving school", "yoga course". */
const AFTER = wordsOf('course courses class classes lesson lessons workshop workshops school schools embassy');
/** What tells only which kind of it, or how good. */
const KINDS = wordsOf(`
  primary secondary high middle elementary private good best nearest evening night online local special adult adults
  infantil inicial media medio noche verano distancia virtual presencial corto rapido intensivo basico`);
const SHORTEST = 4;

/** `isBroad`: nothing is asked for but what says little without the word beside it. */
type Asked = { language: string; isBroad: boolean };

/**
 * The words that tell of what a class, a permit or an embassy is asked for, as far as nothing known is heard in them, and
 * where nothing else is asked for the everyday things that are named: an answer that speaks of classes and not of chess is none.
 *
 * @example
 * askedObjects(['clases', 'de', 'ajedrez'], { language: 'es', isBroad: true }); // ['ajedrez']
 */
export function askedObjects(words: readonly string[], { language, isBroad }: Asked): string[] {
  const named = words.flatMap((word, at) => (HEADS.has(word) ? besideHead(words, at) : []));
  const everyday = isBroad ? everydayIn(words).flatMap(({ start, end }) => placesFrom(start, end)) : [];
  const heard = new Set(mentionsIn(words).flatMap(({ start, end }) => placesFrom(start, end)));
  const unheard = [...new Set([...named, ...everyday])].filter((at) => !heard.has(at));
  return unheard.flatMap((at) => words[at] ?? []).filter((word) => tells(word, language));
}

function besideHead(words: readonly string[], head: number): number[] {
  const word = words[head] ?? '';
  const before = AFTER.has(word) ? [head - 1] : [];
  if (OF.has(words[head + 1] ?? '')) return [...before, head + 2];
  return JOINED.has(word) ? [...before, head + 1] : before;
}

function tells(word: string, language: string): boolean {
  return word.length >= SHORTEST && !HEADS.has(word) && !KINDS.has(word) && !isAround(word, language);
}

function placesFrom(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, step) => start + step);
}
