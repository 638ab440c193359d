import { isProfileHeading } from '@ventanilla/mgi';
import { rowsOf, type Segment } from './page-segments.js';

export type SegmentedPage = { height: number; segments: Segment[] };

/** How much of a page, above and below, may be its margin, how many lines of it, and how far from the text they stand. */
const MARGIN = { share: 0.13, rows: 2, room: 2.5 };

/**
 * The running heads and page numbers of a document: what comes again in the margin of several pages, at the same place
 * and but for its digits with the same words. What is larger than the text, an item or a heading of findings is never
 * one, though a profile repeats it.
 */
export function findFurniture(pages: readonly SegmentedPage[]): ReadonlySet<Segment> {
  const found = new Map<string, { segments: Segment[]; pages: Set<number> }>();
  for (const [number, page] of pages.entries()) {
    for (const segment of marginOf(page)) {
      const key = `${Math.round(segment.y / 4)} ${segment.text.replace(/\d+|\b[ivxl]+\b/g, '#')}`;
      const known = found.get(key) ?? { segments: [], pages: new Set() };
      known.segments.push(segment);
      known.pages.add(number);
      found.set(key, known);
    }
  }
  const enough = Math.max(2, pages.length / 4);
  const repeated = [...found.values()].filter((each) => each.pages.size >= enough);
  const size = sizeOfText(pages);
  return new Set(repeated.flatMap((each) => each.segments).filter((segment) => mayBeFurniture(segment, size)));
}

function marginOf({ height, segments }: SegmentedPage): Segment[] {
  const rows = rowsOf(segments);
  const isInMargin = ([first]: Segment[]) => first !== undefined && isOutside(first.y / height);
  return [...outermost(rows), ...outermost(rows.toReversed())].filter(isInMargin).flat();
}

function isOutside(share: number): boolean {
  return share < MARGIN.share || share > 1 - MARGIN.share;
}

/** The first lines of a page, from its edge, that have more room to the text than its lines have. */
function outermost(rows: readonly Segment[][]): Segment[][] {
  const places = rows.map(([first]) => first?.y ?? 0);
  const size = Math.max(0, ...(rows[0] ?? []).map((segment) => segment.size));
  const isApart = (at: number) => Math.abs((places[at + 1] ?? 0) - (places[at] ?? 0)) > MARGIN.room * size;
  const end = [...rows.keys()].slice(0, MARGIN.rows).findLast(isApart);
  return end === undefined ? [] : rows.slice(0, end + 1);
}

function mayBeFurniture({ text, size, isItem }: Segment, sizeOfText: number): boolean {
  return size <= 1.15 * sizeOfText && !isItem && !/^[•●]/u.test(text) && !isProfileHeading(text);
}

/** The size in which most of a document is set. */
function sizeOfText(pages: readonly SegmentedPage[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of pages.flatMap(({ segments }) => segments)) {
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  return [...letters].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
