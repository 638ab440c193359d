import { textMarks } from '@ventanilla/mgi';
import type { PdfRun } from './pdf-pages.js';

/** What stands on one line without a gap: the least that belongs together. `order` is when the file writes it. */
export type Segment = { text: string; x: number; end: number; y: number; size: number; isItem: boolean; order: number };

/** In parts of the letters' size: what a space takes at least, and what no space between words takes. */
const SPACE = 0.15;
const GAP = 1;
/** How far behind its bullet an item may begin. */
const INDENT = 4;

const bulletAlone = /^(?:[•·●▪◦‣*–—-]|\d{1,2}[.)])$/u;

/** The segments of one page from above to below, each with its words as a reader sees them. */
export function segmentsOf(runs: readonly PdfRun[]): Segment[] {
  return rowsOf(runs.map(toPiece)).flatMap(joinRow);
}

/** What stands on one line, from left to right; lines from above to below. */
export function rowsOf<Placed extends { x: number; y: number; size: number }>(pieces: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.y - other.y)) {
    const [first] = rows.at(-1) ?? [];
    const isSame = first && piece.y - first.y < 0.35 * Math.min(first.size, piece.size);
    if (isSame) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.toSorted((one, other) => one.x - other.x));
}

type Piece = PdfRun & { isSpaced: boolean };

function toPiece(run: PdfRun): Piece {
  const text = plainSigns(run.text.trim());
  return { ...run, text, isSpaced: /^\p{L}( \p{L}){2,}$/u.test(text) };
}

/** Bullets of symbol fonts, which have no sign of their own, and letters that are drawn as one. */
function plainSigns(text: string): string {
  return text
    .replace(/^[\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf06e]/u, '•')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC');
}

function joinRow(row: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of setTogether(row)) {
    const last = segments.at(-1);
    const gap = last ? piece.x - last.end : 0;
    const reach = last && bulletAlone.test(last.text) ? INDENT : GAP;
    if (last && gap < reach * piece.size) Object.assign(last, joined(last, piece, gap > SPACE * piece.size));
    else segments.push(toSegment(piece));
  }
  return segments;
}

function joined(last: Segment, piece: Piece, isApart: boolean): Partial<Segment> {
  return { text: `${last.text}${isApart ? ' ' : ''}${piece.text}`, end: piece.x + piece.width };
}

function toSegment({ text, x, width, y, size, isItem, order }: Piece): Segment {
  return { text, x, end: x + width, y, size, isItem, order };
}

/**
 * Letters that are set apart are words again. Where words stand further apart than letters, their ends are known; where
 * there is only one run of letters it may be one word or several, and that is marked.
 */
function setTogether(row: readonly Piece[]): Piece[] {
  if (!row.some(({ isSpaced }) => isSpaced)) return row.map(markScattered);
  const spaced = row.filter(({ text }) => /^\p{L}( \p{L})+$/u.test(text));
  const [mark, widened] = spaced.length > 1 ? ['', widenedWords(row)] : [textMarks.letters, row];
  return widened.map((piece) =>
    spaced.some(({ order }) => order === piece.order)
      ? { ...piece, text: `${piece.text.replaceAll(' ', '')}${mark}`, isSpaced: false }
      : piece,
  );
}

/** Words of letters that are set apart stand further apart than words do: they still belong to one line. */
function widenedWords(row: readonly Piece[]): Piece[] {
  return row.map((piece, at) => {
    const next = row[at + 1];
    const gap = next ? next.x - piece.x - piece.width : 0;
    const isNear = next !== undefined && gap > 0 && gap < 2 * piece.size;
    return isNear ? { ...piece, width: piece.width + gap - (SPACE + 0.05) * piece.size } : piece;
  });
}

/** "GOB ERN AN Z A": pieces of words whose ends nobody can tell. They are left as they are, and marked. */
function markScattered(piece: Piece): Piece {
  const words = piece.text.split(' ');
  const isScattered =
    words.length >= 4 && piece.text.length / words.length < 3.6 && piece.text === piece.text.toUpperCase();
  return isScattered && /\p{L}{3}/u.test(piece.text.replaceAll(' ', ''))
    ? { ...piece, text: piece.text + textMarks.letters }
    : piece;
}
