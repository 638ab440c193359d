/** Degrees clockwise from twelve o'clock. */
export type Slice = { from: number; to: number };

/** Cuts the circle into equal slices, the first one starting at twelve o'clock. */
export function slicesOf(count: number): Slice[] {
  const width = 360 / count;
  return Array.from({ length: count }, (_, index) => ({ from: index * width, to: (index + 1) * width }));
}

/** Cuts a slice into equal parts with a gap on either side of each. */
export function cellsOf({ from, to }: Slice, count: number, gap: number): Slice[] {
  const width = (to - from) / count;
  return Array.from({ length: count }, (_, index) => ({
    from: from + index * width + gap / 2,
    to: from + (index + 1) * width - gap / 2,
  }));
}

export type Point = { x: number; y: number };

export function pointAt(degrees: number, radius: number): Point {
  const turn = ((degrees - 90) * Math.PI) / 180;
  return { x: rounded(radius * Math.cos(turn)), y: rounded(radius * Math.sin(turn)) };
}

export function middleOf({ from, to }: Slice): number {
  return (from + to) / 2;
}

/** The outline of a piece of a ring around the origin, as an SVG path. */
export function ringPath({ from, to }: Slice, inner: number, outer: number): string {
  const isLarge = to - from > 180 ? 1 : 0;
  const [a, b, c, d] = [pointAt(from, outer), pointAt(to, outer), pointAt(to, inner), pointAt(from, inner)];
  return [
    `M${a.x} ${a.y}`,
    `A${outer} ${outer} 0 ${isLarge} 1 ${b.x} ${b.y}`,
    `L${c.x} ${c.y}`,
    `A${inner} ${inner} 0 ${isLarge} 0 ${d.x} ${d.y}Z`,
  ].join('');
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
