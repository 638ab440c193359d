import { isProfileHeading, textMarks } from '@ventanilla/mgi';
import { rowsOf, type Segment } from './page-segments.js';

/** A line of a column: what stands on it, and where. */
export type ColumnLine = Omit<Segment, 'order'>;

/** Lines that are one paragraph, heading or item, and whether there is room above it. */
export type Paragraph = { lines: ColumnLine[]; text: string; isAfterRoom: boolean };

/** What is usual in a document: the size of its text, and how far apart its lines are, by size. */
export type Measures = { size: number; leading: (size: number) => number };

/** How the words of a document are written where they are not at the end of a line. */
export type KnownWords = ReadonlySet<string>;

const bullet = /^(?:[•·●▪◦‣*]|[-–—](?=\s))\s*/u;
const sentenceEnd = /[.!?…:;][)\]"'”’»]*$/u;

export function linesOfColumn(segments: readonly Segment[]): ColumnLine[] {
  return rowsOf(segments).map((row) => ({
    text: row.map(({ text }) => text).join(' '),
    x: Math.min(...row.map(({ x }) => x)),
    end: Math.max(...row.map(({ end }) => end)),
    y: row[0]?.y ?? 0,
    size: Math.max(...row.map(({ size }) => size)),
    isItem: row[0]?.isItem ?? false,
  }));
}

export function measure(columns: readonly ColumnLine[][]): Measures {
  const sizes = new Map<number, number>();
  const gaps = new Map<number, Map<number, number>>();
  for (const lines of columns) {
    for (const [at, line] of lines.entries()) {
      add(sizes, rounded(line.size), line.text.length);
      const next = lines[at + 1];
      if (!next || rounded(next.size) !== rounded(line.size)) continue;
      const own = gaps.get(rounded(line.size)) ?? new Map<number, number>();
      gaps.set(rounded(line.size), own);
      add(own, rounded(next.y - line.y), 1);
    }
  }
  return {
    size: mostOf(sizes) ?? 10,
    // Text is not set wider than this: where all lines stand further apart, each is a paragraph.
    leading: (size) => Math.min(leastOf(gaps.get(rounded(size))) ?? size * 1.25, size * 1.7),
  };
}

/** The paragraphs of a column; where a line goes on is told by its place, and what is not certain stays two lines. */
export function paragraphsOf(lines: readonly ColumnLine[], measures: Measures, words: KnownWords): Paragraph[] {
  const edge = Math.max(0, ...lines.map(({ end }) => end));
  const paragraphs: Paragraph[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const last = paragraphs.at(-1);
    const isNear = before !== undefined && line.y - before.y <= 1.2 * measures.leading(line.size);
    const sign = last && before && isNear ? joint(last, line, { before, edge, measures }) : null;
    if (last && sign !== null) {
      last.text = joinTexts(last.text, line.text, sign, words);
      last.lines.push(line);
    } else {
      paragraphs.push({ lines: [line], text: itemText(line), isAfterRoom: !isNear || !isSameSize(before, line) });
    }
  }
  return paragraphs;
}

/** A bullet that is drawn and not written is known from the file's own tags. */
function itemText({ text, isItem }: ColumnLine): string {
  return isItem && !bullet.test(text) ? `• ${text}` : text;
}

type Place = { before: ColumnLine; edge: number; measures: Measures };

/** What a line is joined to its paragraph with; `null` when it begins another one, or may. */
function joint(paragraph: Paragraph, line: ColumnLine, place: Place): string | null {
  if (line.isItem || bullet.test(line.text) || !isSameSize(place.before, line)) return null;
  if (isProfileHeading(`${paragraph.text} ${line.text}`)) return ' ';
  if (isProfileHeading(paragraph.text) || isProfileHeading(line.text)) return null;
  return line.size > 1.15 * place.measures.size ? ' ' : jointOfText(paragraph, line, place);
}

function jointOfText({ lines: [first], lines }: Paragraph, line: ColumnLine, { before, edge }: Place): string | null {
  const isList = first !== undefined && (first.isItem || bullet.test(first.text));
  const isFull = before.end + widthOfFirstWord(line) > edge - 0.3 * line.size;
  if (isList && !isHanging(first, line)) return isFull && !sentenceEnd.test(before.text) ? ' ' : null;
  if (isList) return ' ';
  const isIndented = Math.abs(line.x - before.x) > 0.8 * line.size && lines.length > 1;
  if (isIndented || !isFull) return null;
  return sentenceEnd.test(before.text) ? textMarks.lineEnd : ' ';
}

/** An item's further lines stand below its words; its bullet stands alone. */
function isHanging(first: ColumnLine, line: ColumnLine): boolean {
  return first.isItem && !bullet.test(first.text) ? Math.abs(line.x - first.x) < 2 : line.x > first.x + 2;
}

function isSameSize(one: ColumnLine | undefined, other: ColumnLine): boolean {
  return one !== undefined && Math.abs(one.size - other.size) < 0.08 * other.size;
}

function widthOfFirstWord({ text, x, end }: ColumnLine): number {
  const [word = ''] = text.split(' ');
  return ((end - x) * (word.length + 1)) / Math.max(1, text.length);
}

/** A hyphen at the end of a line is the word's own or not as the document writes it elsewhere, else that is marked. */
export function joinTexts(one: string, other: string, sign: string, words: KnownWords): string {
  if (one.endsWith('\u00ad')) return one.slice(0, -1) + other;
  const [address] = /\S*(?::\/\/|www\.)\S*$/u.exec(one) ?? [];
  if (address !== undefined) return joinAddress(one, other, sign);
  const [, head] = /(\p{L}+)[-\u2010]$/u.exec(one) ?? [];
  if (head === undefined) return `${one}${sign}${other}`;
  const [tail] = /^\p{Lowercase}+/u.exec(other) ?? [];
  if (tail === undefined) return one + other;
  const bare = one.slice(0, -1);
  if (words.has(`${head}${tail}`.toLowerCase())) return bare + other;
  return words.has(`${head}-${tail}`.toLowerCase()) ? one + other : `${bare}${textMarks.hyphen}${other}`;
}

/** An address on the Internet is broken without a sign: where the next line looks like its rest, that is marked. */
function joinAddress(one: string, other: string, sign: string): string {
  const isRest = /^[^\s]*[/._=?&%\d-]/u.test(other) || one.endsWith('/') || one.endsWith('-');
  return isRest ? `${one}${textMarks.hyphen}${other}` : `${one}${sign}${other}`;
}

/** Whole words of a document, hyphens within them included; not those that begin or end a line. */
export function knownWords(lines: readonly ColumnLine[]): KnownWords {
  return new Set(
    lines.flatMap(({ text }) =>
      text
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .slice(1, -1),
    ),
  );
}

function rounded(points: number): number {
  return Math.round(points * 2) / 2;
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function mostOf(counts: ReadonlyMap<number, number> | undefined): number | undefined {
  return [...(counts ?? [])].toSorted((one, other) => other[1] - one[1])[0]?.[0];
}

/** The least distance that is no exception: lines of a paragraph stand closer than paragraphs do. */
function leastOf(counts: ReadonlyMap<number, number> | undefined): number | undefined {
  const all = [...(counts ?? new Map<number, number>())];
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  return all.filter(([gap, count]) => gap > 0 && count >= total / 8).toSorted(([one], [other]) => one - other)[0]?.[0];
}
