import { searchable } from '../platform/database/search.js';

/** As much of a word as an index holds: no word of a search needs more to be rare. */
const LONGEST = 24;
/** Far more words than any entry has; each costs an entry of the index. */
const MOST_WORDS = 4_000;
/** Scripts that leave no space between words: of these an index holds every two letters that stand together. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words by which an entry is found, from its searchable text: each once. */
export function wordsOf(search: string): string[] {
  const words = new Set<string>();
  for (const word of split(search)) {
    for (const part of partsOf(word)) if (words.size < MOST_WORDS) words.add(part);
  }
  return [...words];
}

/** Finds entries with words that begin like each of those in `q`. */
export function wordConditions(q: string | undefined): Condition[] {
  const typed = searchable([q ?? ''])
    .split(' ')
    .filter(Boolean)
    .slice(0, 12);
  return typed.flatMap(conditionsFor);
}

type Condition = { words: { $regex: string } } | { search: { $regex: string } };

/** What is more than one word of an index, such as a key or an address, is looked for as it stands as well. */
function conditionsFor(typed: string): Condition[] {
  const parts = split(typed).flatMap(partsWanted);
  const isWhole = parts.length === 1 && parts[0] === typed;
  return [
    ...parts.map((part) => ({ words: { $regex: `^${part}` } })),
    ...(isWhole ? [] : [{ search: { $regex: escapeRegex(typed) } }]),
  ];
}

function split(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Of a script without spaces every letter begins a word: it with the next, and by itself as the beginning of that. */
function partsOf(word: string): string[] {
  if (!UNSPACED.test(word)) return [word.slice(0, LONGEST)];
  const letters = [...word];
  return letters.map((letter, at) => letter + (letters[at + 1] ?? ''));
}

/** The same for what is typed, where the last letter alone says nothing that the two before it do not. */
function partsWanted(word: string): string[] {
  const parts = partsOf(word);
  return parts.length > 1 ? parts.slice(0, -1) : parts;
}

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
