/** One line of a document: where it was (from 1), what it says, and what remains of it for comparing. */
export type Line = { number: number; text: string; bullet: boolean; key: string };

const bulletMark = /^(?:[•·●▪◦‣*]|[-–—](?=\s))\s*/u;

/**
 * The lines of a document without the invisible differences between copies: non-breaking and zero-width spaces, bullet
 * marks, and line endings. Blank lines stay, because they separate paragraphs.
 */
export function linesOf(text: string): Line[] {
  return text.split(/\r\n|\r|\n/).map((raw, index) => {
    const visible = raw
      .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
      .replace(/\s+/gu, ' ')
      .trim();
    const withoutMark = visible.replace(bulletMark, '');
    return { number: index + 1, text: withoutMark, bullet: withoutMark !== visible, key: keyOf(withoutMark) };
  });
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
