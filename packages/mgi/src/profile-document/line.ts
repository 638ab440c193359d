import { findMarks, type TextMark, withoutMarks } from './text-marks.js';

/** One line of a document: where it was (from 1), what it says, what is marked in it, and what remains of it for comparing. */
export type Line = { number: number; text: string; bullet: boolean; marks: readonly TextMark[]; key: string };

const bulletMark = /^(?:[•·●▪◦‣*]|[-–—](?=\s))\s*/u;

/** What copies from a page's source leave in a text. */
const entities: Readonly<Record<string, string>> = { '&#124;': '|', '&amp;': '&', '&nbsp;': ' ' };

/** The lines of a text. Blank ones stay, because they separate paragraphs. */
export function linesOf(text: string): Line[] {
  return text.split(/\r\n|\r|\n/).map((raw, index) => lineOf(raw, index + 1));
}

/**
 * A line without the invisible differences between copies: non-breaking and zero-width spaces, bullet marks, and
 * entities that were copied as they are. `bullet` is for what is known to be an item of a list without its mark.
 */
export function lineOf(raw: string, number: number, bullet = false): Line {
  const visible = withoutMarks(raw)
    .replace(/&#124;|&amp;|&nbsp;/g, (entity) => entities[entity] ?? entity)
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const text = visible.replace(bulletMark, '');
  return { number, text, bullet: bullet || text !== visible, marks: findMarks(raw), key: keyOf(text) };
}

/**
 * What is left of a text for comparing headings: letters and digits, in lower case and without accents. Case, quotes,
 * hyphens and the spaces that some PDF copies put between letters make no difference.
 */
export function keyOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** A short piece of a line, to show a person which one is meant. */
export function excerptOf(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`;
}
