import { detectLanguage } from '../language/detect-language.js';
import { isAround } from '../text/asking-words.js';
import { questionTokens } from '../text/tokens.js';
import { says } from './traits.js';

/** A word that questions were asked with, as people wrote it most often, and in how many of them it stood. */
export type UsedWord = { word: string; language: string; count: number };

export type UsedIn = {
  questions: readonly { text: string; language: string }[];
  /** Whether a word is left out: it only names a place, or is known already. */
  isLeftOut?: (word: string) => boolean;
  limit: number;
};

/** The words that tell what these questions ask for, the most used first: what an entry that answers them may lack. */
export function wordsPeopleUse({ questions, isLeftOut = () => false, limit }: UsedIn): UsedWord[] {
  const used = new Map<string, UsedWord>();
  for (const { text, language: hint } of questions) {
    const language = detectLanguage(text, hint);
    for (const word of new Set(questionTokens(text))) {
      if (!says(word) || isAround(word, language) || /\d/.test(word) || isLeftOut(word)) continue;
      const before = used.get(word);
      used.set(word, { word, language: before?.language ?? language, count: (before?.count ?? 0) + 1 });
    }
  }
  return [...used.values()]
    .sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1))
    .slice(0, limit);
}
