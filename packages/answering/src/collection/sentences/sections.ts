import type { Said } from './said.js';
import type { SentenceShape } from './sentence-shape.js';

/** The heading above each sentence; the title where there is none. */
export function headingsAbove(shapes: readonly SentenceShape[]): number[] {
  let last = 0;
  return shapes.map((shape, place) => {
    const above = last;
    if (place > 0 && shape.heading === 1) last = place;
    return above;
  });
}

/** The share of the question that each sentence's section speaks of, its heading included. */
export function sectionShares(said: Said, headings: readonly number[]): Float64Array {
  const sections = new Map<number, number[]>();
  headings.forEach((heading, place) => {
    const own = sections.get(heading);
    if (own === undefined) sections.set(heading, [heading, place]);
    else own.push(place);
  });
  const shares = new Map([...sections].map(([heading, places]) => [heading, said.tellingShare(places)]));
  return Float64Array.from(headings, (heading, place) => Math.max(shares.get(heading) ?? 0, shares.get(place) ?? 0));
}

/** A line of a list may be so long, as a share of a long sentence, even though a full stop closes it. */
const LONGEST_LINE = 0.4;

/** 1 for the lines that follow a colon. */
export function listedLines(shapes: readonly SentenceShape[]): Float64Array {
  let isList = 0;
  return Float64Array.from(shapes, ({ colon, open, length }) => {
    const listed = isList * Number(open === 1 || length < LONGEST_LINE);
    isList = colon === 1 ? 1 : listed;
    return listed;
  });
}
