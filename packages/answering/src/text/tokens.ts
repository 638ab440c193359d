import { fold } from './fold.js';
import { spellOut } from './shorthand.js';

/** Questions are cut here: what a person needs stands in their first words, and work per question stays bounded. */
export const MAX_TOKENS = 400;

// A Han or kana character is a token of its own: those scripts put no spaces between words.
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.source;
const LETTER = `(?!${IDEOGRAPH})[\\p{L}\\p{N}\\p{M}]`;
const TOKEN = new RegExp(`${IDEOGRAPH}|(?:${LETTER})+(?:['’ʼ\`´](?:${LETTER})+)*`, 'gu');
const APOSTROPHE = /['’ʼ`´]/;
/** French, Creole and Portuguese clitics that stand before an apostrophe: l'hôpital, m'ap, d'água. */
const CLITICS = new Set(['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'k', 'w', 'y', 'qu', 'lo']);

/** The words of a text, folded, at most `limit` of them; punctuation, emoji and control characters are gone. */
export function tokensOf(text: string, limit: number = Number.POSITIVE_INFINITY): string[] {
  const tokens: string[] = [];
  for (const [match] of fold(text).matchAll(TOKEN)) {
    tokens.push(...wordsAround(match));
    if (tokens.length >= limit) return tokens.slice(0, limit);
  }
  return tokens;
}

/** A question's words as written and with the shorthand of messages spelt out. */
type Read = { written: readonly string[]; words: readonly string[] };

/** Danger, courtesy, circumstances and understanding each read the same question, and a wall in parts as well: so many are kept. */
const KEPT = 32;
const read = new Map<string, Read>();

function readWords(question: string): Read {
  const known = read.get(question);
  if (known !== undefined) return known;
  const written = tokensOf(question, MAX_TOKENS);
  const words = written.flatMap(spellOut);
  if (read.size >= KEPT) read.clear();
  read.set(question, { written, words });
  return { written, words };
}

/** The words of a question: as `tokensOf`, with the shorthand of messages spelt out ("xq", "bb") and at most 400. */
export function questionTokens(question: string): readonly string[] {
  return readWords(question).words;
}

/** The words of a question as they were written: as `tokensOf`, at most 400. */
export function writtenTokens(question: string): readonly string[] {
  return readWords(question).written;
}

/** "l'hopital" is two words; "can't" is one, "someone's" loses its ending. */
function wordsAround(match: string): string[] {
  if (!APOSTROPHE.test(match)) return [match];
  const pieces = match.split(APOSTROPHE);
  const start = pieces.findIndex((piece) => !CLITICS.has(piece));
  if (start === -1) return pieces;
  const [first = '', ...endings] = pieces.slice(start);
  const ending = endings.join('');
  return [...pieces.slice(0, start), ending === 's' ? first : first + ending];
}
