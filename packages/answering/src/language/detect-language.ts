import { languagesOfSmallWord } from '../text/stopwords.js';
import { tokensOf, writtenTokens } from '../text/tokens.js';
import { type Marks, marks } from './marks.js';
import { languageOfScript } from './scripts.js';

/** The language a question is taken for when nothing tells: most of what is asked is asked in Spanish. */
const DEFAULT_LANGUAGE = 'es';
/** Two languages whose evidence differs by less than this share are a tie, which the hint decides. */
const TIE = 0.15;
/** In so few words one shared word weighs everything: the hint wins whenever something speaks for it. */
const FEW_WORDS = 4;
const TIE_IN_FEW_WORDS = 0.6;
const ENOUGH_TOKENS = 80;

const MARK = 1.5;
const SIGN = 1.2;
const ENDING = 0.4;

const wordsOfMarks = marks.map((mark) => ({ ...mark, words: new Set(tokensOf(mark.words)) }));

/** How much a word tells for each language that has it: the more have it, the less. */
const values = new Map<string, number>();
for (const { words } of wordsOfMarks) {
  for (const word of words) {
    const having = wordsOfMarks.filter((other) => other.words.has(word)).map(({ language }) => language);
    values.set(word, MARK / new Set([...having, ...languagesOfSmallWord(word)]).size);
  }
}

/**
 * The language of a question: a two or three letter code, also for languages we only recognise. Short texts are told
 * by small words ("onde tiro o DNI?" is Portuguese). `hint`, the language of the asker's device, decides ties only.
 *
 * @example
 * detectLanguage('onde tiro o DNI?'); // 'pt'
 * detectLanguage('ok', 'fr'); // 'fr'
 */
export function detectLanguage(question: string, hint?: string): string {
  const script = languageOfScript(question);
  if (script !== null) return script;
  const ranked = evidenceOf(question);
  const [best] = ranked;
  if (best === undefined || best.score === 0) return hint ?? DEFAULT_LANGUAGE;
  const tie = writtenTokens(question).length > FEW_WORDS ? TIE : TIE_IN_FEW_WORDS;
  const near = ranked.filter(({ score }) => score > 0 && score >= best.score * (1 - tie));
  return near.find(({ language }) => language === hint)?.language ?? best.language;
}

function evidenceOf(question: string): { language: string; score: number }[] {
  const tokens = writtenTokens(question).slice(0, ENOUGH_TOKENS);
  const small = new Map<string, number>();
  for (const token of tokens) {
    const languages = languagesOfSmallWord(token);
    for (const language of languages) small.set(language, (small.get(language) ?? 0) + 1 / languages.length);
  }
  return wordsOfMarks
    .map((mark) => ({
      language: mark.language,
      score: (small.get(mark.language) ?? 0) + scoreOf(mark, tokens, question),
    }))
    .sort((one, other) => other.score - one.score);
}

type KnownMarks = Omit<Marks, 'words'> & { words: ReadonlySet<string> };

function scoreOf({ words, endings, signs }: KnownMarks, tokens: readonly string[], question: string): number {
  const marked = tokens.reduce((sum, token) => sum + (words.has(token) ? (values.get(token) ?? 0) : 0), 0);
  const ended = tokens.filter((token) => token.length > 5 && endings.test(token)).length;
  const signed = question.match(signs)?.length ?? 0;
  return marked + ended * ENDING + signed * SIGN;
}
