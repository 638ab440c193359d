import { rowsOf, type Segment } from './page-segments.js';

/** The segments of a page in the order in which they are read: each region is one column between two lines across it. */
export function regionsOf(segments: readonly Segment[]): Segment[][] {
  if (segments.length === 0) return [];
  const gutter = findGutter(segments);
  if (gutter === null) return [[...segments]];
  const bands = bandsOf(segments, gutter);
  return bands.flatMap((band) => {
    const [left, right] = sidesOf(band, gutter);
    if (areBeside(left, right)) return columnsOf(left, right).flatMap(regionsOf);
    return bands.length > 1 ? regionsOf(band) : [band];
  });
}

/** Two columns, and what stands below both and is written after them: the end of a page, however short it is. */
function columnsOf(left: readonly Segment[], right: readonly Segment[]): Segment[][] {
  const written = Math.max(...right.map(({ order }) => order));
  const lowest = Math.max(...right.map(({ y }) => y));
  const isAfter = ({ order, y }: Segment) => order > written && y > lowest;
  return [left.filter((segment) => !isAfter(segment)), [...right], left.filter(isAfter)];
}

/**
 * Whether the file writes every region in one go and from above to below. Where it does not, its columns may be those
 * of a table, and its boxes may be read in another order.
 */
export function isWrittenInOrder(regions: readonly Segment[][]): boolean {
  const spans = regions.map((region) => {
    const orders = region.map(({ order }) => order);
    return { first: Math.min(...orders), last: Math.max(...orders), orders };
  });
  const rises = spans.every(({ orders }) => orders.every((order, at) => order >= (orders[at - 1] ?? order)));
  const byFirst = spans.toSorted((one, other) => one.first - other.first);
  return rises && byFirst.every(({ last }, at) => last <= (byFirst[at + 1]?.first ?? last));
}

/** A column is at least so many times as wide as its letters are high, and has at least so many lines. */
const COLUMN = { width: 8, lines: 3 };

/** Where a second column begins: of the edges at which several lines begin the one that the fewest lines go across. */
function findGutter(segments: readonly Segment[]): number | null {
  const edges = new Map<number, number>();
  for (const { x } of segments) edges.set(Math.round(x / 3), (edges.get(Math.round(x / 3)) ?? 0) + 1);
  const gutters = [...edges].filter(([, lines]) => lines >= COLUMN.lines).map(([edge]) => edge * 3 - 2);
  const crossing = (gutter: number) => segments.filter(({ x, end }) => x < gutter && end > gutter).length;
  const ranked = gutters.map((gutter) => ({ gutter, lines: crossing(gutter) })).sort((a, b) => a.lines - b.lines);
  return ranked.find(({ gutter }) => divides(segments, gutter))?.gutter ?? null;
}

function divides(segments: readonly Segment[], gutter: number): boolean {
  return bandsOf(segments, gutter).some((band) => {
    const sides = sidesOf(band, gutter);
    return sides.every(isColumn) && areBeside(...sides);
  });
}

/** What stands on either side of a gutter that nothing goes across. */
function sidesOf(band: readonly Segment[], gutter: number): [left: Segment[], right: Segment[]] {
  if (band.some(({ x, end }) => x < gutter && end > gutter)) return [[], []];
  return [band.filter(({ x }) => x < gutter), band.filter(({ x }) => x >= gutter)];
}

function isColumn(segments: readonly Segment[]): boolean {
  const isWide = segments.some(({ x, end, size }) => end - x > COLUMN.width * size);
  return isWide && rowsOf(segments).length >= COLUMN.lines;
}

/** Two columns stand beside each other, not one above the other. */
function areBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  if (left.length === 0 || right.length === 0) return false;
  const [leftYs, rightYs] = [left.map(({ y }) => y), right.map(({ y }) => y)];
  return Math.min(...leftYs) <= Math.max(...rightYs) && Math.min(...rightYs) <= Math.max(...leftYs);
}

/** The page in pieces, from above to below: what stands on both sides of a gutter, and what goes across it. */
function bandsOf(segments: readonly Segment[], gutter: number): Segment[][] {
  const bands: { segments: Segment[]; crosses: boolean }[] = [];
  for (const row of rowsOf(segments)) {
    const crosses = row.some(({ x, end }) => x < gutter && end > gutter);
    const last = bands.at(-1);
    if (last?.crosses === crosses) last.segments.push(...row);
    else bands.push({ segments: row, crosses });
  }
  return bands.map((band) => band.segments);
}
