import { isProfileTitle, textMarks } from '@ventanilla/mgi';
import { isWrittenInOrder, regionsOf } from './columns.js';
import { findFurniture } from './furniture.js';
import { type Segment, segmentsOf } from './page-segments.js';
import { knownWords, linesOfColumn, measure, type Paragraph, paragraphsOf } from './paragraphs.js';
import type { PdfPage } from './pdf-pages.js';

/** A PDF as text for the reader of profiles, and what of it is not in the text: running heads, and what stands across a page. */
export type PdfText = { text: string; leftOut: string[] };

/**
 * The text of a PDF, in the order in which it is read: a line for each paragraph, heading and item, and a form feed
 * before each page. What the places of the letters do not tell is marked, for the reader to ask.
 */
export function pdfText(pages: readonly PdfPage[]): PdfText {
  const segmented = pages.map(({ height, runs }) => ({ height, segments: segmentsOf(runs) }));
  const furniture = findFurniture(segmented);
  const regions = segmented.map(({ segments }) => regionsOf(segments.filter((segment) => !furniture.has(segment))));
  const columns = regions.map((page) => page.map(linesOfColumn));
  const measures = measure(columns.flat());
  const words = knownWords(columns.flat(2));
  const aside = pages.flatMap((page) => segmentsOf(page.aside));
  const texts = regions.map((page, at) => {
    const paragraphs = (columns[at] ?? []).map((column) => paragraphsOf(column, measures, words));
    return pageText(paragraphs, isWrittenInOrder(page));
  });
  const title = [...furniture].find(({ text }) => isProfileTitle(text))?.text;
  const [first = '', ...others] = texts;
  return {
    text: [title ? `${title}\n\n${first}` : first, ...others].map((text) => `${textMarks.page}${text}`).join('\n'),
    leftOut: [...new Set([...furniture, ...aside].map(withoutDigits))],
  };
}

function pageText(columns: readonly Paragraph[][], isSure: boolean): string {
  if (columns.length === 0) return textMarks.picture;
  const lines = columns.flatMap((paragraphs) =>
    // A new column is no new paragraph: a sentence may go on in it.
    paragraphs.map(({ text, isAfterRoom }, at) => (isAfterRoom && at > 0 ? `\n${text}` : text)),
  );
  return (isSure ? '' : textMarks.order) + lines.join('\n');
}

/** Page numbers are told once. */
function withoutDigits({ text }: Segment): string {
  return text.replace(/\d+/g, '…');
}
