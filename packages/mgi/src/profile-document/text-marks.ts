/**
 * What the text of a PDF says besides its words: where a page begins, and what could not be told from where its letters
 * stand. A program that makes text of a PDF writes these; the reader asks a person about each but the first.
 */
export const textMarks = {
  /** Before the first line of each page. Only a text with pages is asked for the others. */
  page: '\f',
  /** On the first line of a page that the file does not write in the order in which it was read. */
  order: '\v',
  /** In a word that went over the end of a line, whose hyphen was taken out and may be its own. */
  hyphen: '\u2027',
  /** Between two lines that were joined after the end of a sentence: another paragraph may begin there. */
  lineEnd: '\u2028',
  /** On a line whose letters stand apart, so that nobody can tell where its words end. */
  letters: '\u2060',
  /** Instead of the text of a page that has none, because it is empty or a picture. */
  picture: '\ufffc',
} as const;

/** The name of one of these marks. */
export type TextMark = keyof typeof textMarks;

const names = Object.keys(textMarks) as TextMark[];

/** The marks that stand in a text. */
export function findMarks(text: string): TextMark[] {
  return names.filter((name) => text.includes(textMarks[name]));
}

/** A text with its words alone. */
export function withoutMarks(text: string): string {
  return text.replaceAll(textMarks.lineEnd, ' ').replace(/[\f\v\u2027\u2060\ufffc]/g, '');
}

/** Whether a text has pages: it was made of a PDF. */
export function hasPages(text: string): boolean {
  return text.includes(textMarks.page);
}

/** The page a line of a text is on, both from 1; `null` in a text without pages, and for the document as a whole. */
export function pageOfLine(text: string, line: number): number | null {
  if (line < 1 || !hasPages(text)) return null;
  const upTo = text.split(/\r\n|\r|\n/, line).join('\n');
  // Programs that put the sign between pages begin the first one without it.
  return upTo.slice(1).split(textMarks.page).length;
}
