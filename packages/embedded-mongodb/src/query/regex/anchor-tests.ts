import { wordCharacters } from './known-sets.js';
import type { Anchor } from './syntax-tree.js';

type AnchorTest = (text: string, at: number, searchStart: number) => boolean;

/** Whether an anchor holds at a place of a text, given where the search began. */
export const anchorTests: Readonly<Record<Anchor, AnchorTest>> = {
  textStart: (_, at) => at === 0,
  lineStart: (text, at) => at === 0 || (at < text.length && isLineFeed(text, at - 1)),
  textEnd: (text, at) => at === text.length,
  lineEnd: (text, at) => at === text.length || isLineFeed(text, at),
  lastLineEnd: (text, at) => at === text.length || (at === text.length - 1 && isLineFeed(text, at)),
  wordBoundary: (text, at) => isWord(text, at - 1) !== isWord(text, at),
  insideWord: (text, at) => isWord(text, at - 1) === isWord(text, at),
  searchStart: (_, at, searchStart) => at === searchStart,
};

function isLineFeed(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x0a;
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && wordCharacters.has(text.charCodeAt(at));
}
