import { stem } from '../text/stem.js';
import { tokensOf } from '../text/tokens.js';
import { canCheck, isDenial, isFunctionWord } from './function-words.js';
import { digitsOf } from './number-words.js';

/** One shown entry in the language of the wording: its title, and what else is said of it (texts, "label: value"). */
export type ShownSource = { readonly title: string; readonly texts: readonly string[] };

/** Why a wording must not be shown, and the sentence that is to blame. */
export type Unsupported = {
  readonly reason: 'empty' | 'tooLong' | 'language' | 'markup' | 'notInSources';
  readonly sentence: string;
};

/** Longer than this is no summary for a phone. */
export const MOST_WORDING_CHARACTERS = 900;

/** A link, a tag, code: nothing that belongs in two plain sentences. */
const MARKUP = /[<>`*_#|[\]{}\\]|https?:|www\.|\S@\S|@\w/i;

/**
 * Whether somebody else's wording of shown sources says only what they say; null when it does. Meant for text that a
 * language model wrote, which may be wrong, invented, or made to say something.
 *
 * Strict rather than clever: every word of a sentence but the smallest must stand in one shown sentence (or two in a
 * row, or the title), in the same order; a clause from which something is taken keeps its numbers and its "no". So a
 * wording may shorten and join, and cannot add, swap or turn around. A true paraphrase is refused as well: then the
 * sources are shown as they are, which is never wrong.
 */
export function findUnsupported(
  wording: string,
  sources: readonly ShownSource[],
  language: string,
): Unsupported | null {
  const text = wording.trim();
  if (text === '') return { reason: 'empty', sentence: '' };
  if (!canCheck(language)) return { reason: 'language', sentence: '' };
  if (text.length > MOST_WORDING_CHARACTERS) return { reason: 'tooLong', sentence: '' };
  const windows = sources.flatMap((source) => windowsOf(source, language));
  for (const sentence of sentencesOf(text)) {
    if (MARKUP.test(sentence)) return { reason: 'markup', sentence };
    const words = contentOf(sentence, language);
    if (!windows.some((window) => holds(window, words))) return { reason: 'notInSources', sentence };
  }
  return null;
}

/**
 * A word as it is compared. What is `kept` (a number, a denial) may not be left out when its clause is used; a denial
 * may only be used with the word it denies.
 */
type Word = { readonly form: string; readonly clause: number; readonly kept: boolean; readonly denies: boolean };
type Window = { readonly title: ReadonlySet<string>; readonly words: readonly Word[] };

/** Each sentence of a source by itself, and with the one after it. */
function windowsOf({ title, texts }: ShownSource, language: string): Window[] {
  const titleForms = new Set(contentOf(title, language).map(({ form }) => form));
  return [title, ...texts].flatMap((text) => {
    const sentences = sentencesOf(text);
    return sentences.flatMap((sentence, place) => {
      const pair = [sentence, sentences[place + 1] ?? ''].join(' ; ');
      return [sentence, pair].map((part) => ({ title: titleForms, words: contentOf(part, language) }));
    });
  });
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+|\n+/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function contentOf(sentence: string, language: string): Word[] {
  // A clause ends where the voice does; the comma of a number and the dot of an hour are within one.
  const clauses = sentence.split(/[;:()¿?¡!«»"—–]|,(?!\d)|\s-\s/);
  return clauses.flatMap((text, clause) =>
    tokensOf(text)
      .filter((word) => !isFunctionWord(word, language))
      .map((word) => wordOf(word, clause, language)),
  );
}

function wordOf(word: string, clause: number, language: string): Word {
  const digits = digitsOf(word, language);
  if (digits !== null) return { form: digits.replace(/^0+(?=\d)/, ''), clause, kept: true, denies: false };
  const denies = isDenial(word, language);
  return { form: stem(word, language), clause, kept: denies, denies };
}

function holds({ title, words }: Window, said: readonly Word[]): boolean {
  const used = new Set<number>();
  let from = 0;
  for (const { form, kept } of said) {
    const place = words.findIndex((word, index) => index >= from && word.form === form);
    if (place !== -1) {
      used.add(place);
      from = place + 1;
    } else if (kept || !title.has(form)) return false;
  }
  return keepsWhatMatters(words, used);
}

function keepsWhatMatters(words: readonly Word[], used: ReadonlySet<number>): boolean {
  const touched = new Set([...used].map((place) => words[place]?.clause));
  return words.every((word, place) => {
    if (used.has(place)) return !word.denies || used.has(place + 1) || words[place + 1]?.clause !== word.clause;
    return !word.kept || !touched.has(word.clause);
  });
}
