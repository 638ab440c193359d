import { findLanguage } from '@ventanilla/languages';
import { phraseFinder } from '../patterns/phrases.js';
import { isStopword } from '../text/stopwords.js';
import type { Understanding } from '../understand.js';

const find = phraseFinder({
  es: 'espanol, castellano, espanhol, castelhano, spanish, espagnol, panyol',
  pt: 'portugues, portuguese, portugais, pottige',
  en: 'ingles, english, anglais, angle',
  fr: 'frances, french, francais, franse',
  ht: 'creole, creol, kreyol, crioulo, criollo haitiano, haitian, haitiano, ayisyen',
});
/** Words that ask to be spoken to in it. */
const BESIDE = new Set(
  'hablar hablame hablas habla hablan responder respondeme respondes contestame contestar traducir traducime traducelo decime decimelo escribime idioma lengua speak talk answer reply translate say write fale fala falar responda responde traduzir parle parlez parler reponds repondre traduis traduire ecris pale reponn tradui language lingua langue lang decirlo decirmelo ponerlo podrias puede podes please souple tanpri plait repeti repete repeat again mismo same'.split(
    ' ',
  ),
);
/** Longer messages are about something else. */
const LONGEST = 7;

/** The language of ours that a short message asks to be answered in, and asks nothing else; else null. */
export function languageWanted({ words, needs }: Pick<Understanding, 'words' | 'needs'>): string | null {
  if (words.length > LONGEST || needs.some(({ concept }) => concept !== 'interpreter')) return null;
  const [found, ...more] = find(words);
  if (found === undefined || more.some(({ name }) => name !== found.name)) return null;
  const others = words.filter((_, at) => at < found.start || at >= found.end);
  if (!others.every((word) => BESIDE.has(word) || isStopword(word))) return null;
  return findLanguage(found.name)?.code ?? null;
}
