import { PDFDocument, type PDFFont, type PDFPage, StandardFonts, setCharacterSpacing } from 'pdf-lib';

/** A line of a document that is set: its words, their size, how far its letters stand apart, and the room above it. */
export type SetLine = { text: string; size?: number; spacing?: number; room?: number };
type Setting = { columns?: number; head?: string; foot?: (page: number) => string; lastLineFirst?: boolean };

const PAGE = { width: 595, height: 842, margin: 60 };
const SIZE = 10;
const GUTTER = 24;

/** A PDF as a print shop sets it: words wrapped into columns, items with hanging indents, heads and numbers on every page. */
export async function aPdf(lines: readonly SetLine[], setting: Setting = {}): Promise<Uint8Array> {
  const { columns = 1, head, foot, lastLineFirst = false } = setting;
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const width = (PAGE.width - 2 * PAGE.margin - (columns - 1) * GUTTER) / columns;
  const place = { page: null as PDFPage | null, column: columns, y: 0 };
  const next = () => {
    place.column += 1;
    place.y = PAGE.margin + 20;
    if (place.column < columns && place.page) return place.page;
    place.column = 0;
    place.page = pdf.addPage([PAGE.width, PAGE.height]);
    const number = pdf.getPageCount();
    if (head) place.page.drawText(head, { x: PAGE.margin, y: PAGE.height - 40, size: 8, font });
    if (foot) place.page.drawText(foot(number), { x: PAGE.width / 2, y: 30, size: 8, font });
    return place.page;
  };
  const written: (() => void)[] = [];
  for (const { text, size = SIZE, spacing = 0, room = 0.6 } of lines) {
    const isItem = text.startsWith('• ');
    const indent = isItem ? 12 : 0;
    place.y += room * size;
    for (const [at, row] of wrapped(text, font, size, width - indent, spacing).entries()) {
      if (!place.page || place.y > PAGE.height - PAGE.margin - 20) next();
      const page = place.page ?? next();
      const x = PAGE.margin + place.column * (width + GUTTER) + (at === 0 ? 0 : indent);
      const y = PAGE.height - place.y;
      written.push(() => {
        page.pushOperators(setCharacterSpacing(spacing));
        page.drawText(row, { x, y, size, font });
      });
      place.y += 1.3 * size;
    }
  }
  for (const write of lastLineFirst ? written.toReversed() : written) write();
  return pdf.save();
}

/** Words in rows that are not wider; a hyphen may end one, and `\n` does. */
function wrapped(text: string, font: PDFFont, size: number, width: number, spacing: number): string[] {
  return text.split('\n').flatMap((part) => wrap(part, font, size, width, spacing));
}

function wrap(text: string, font: PDFFont, size: number, width: number, spacing: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(/ |(?<=\p{L}-)(?=\p{L})/u)) {
    const last = rows.at(-1);
    const longer = last === undefined ? word : last.endsWith('-') ? last + word : `${last} ${word}`;
    const fits = font.widthOfTextAtSize(longer, size) + longer.length * spacing <= width;
    if (last !== undefined && fits) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}
