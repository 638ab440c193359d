/**
 * A table of counts with its totals, seen as a flow that goes round: from the grand total into the rows, through the
 * cells into the columns, and back. What flows into a point flows out of it, which is exactly what totals say.
 *
 *     total ──row total──▶ row ──cell──▶ column ──column total──▶ sum ──grand total──▶ total
 *
 * Each number is one arc. A hidden number cannot be worked out from the visible ones exactly when there is a circle of
 * hidden arcs through it along which one unit more could flow: then the true table is not the only one that fits.
 */
export type Arc = { from: string; to: string; count: number };

type Way<One extends Arc> = { cost: number; arcs: readonly One[] };

/**
 * The circle through an arc that costs least, without the arc itself: hide all of it, and none of it can be worked out.
 * There is one in every table, because more can always flow through a row, a column and all three totals.
 */
export function findCheapestCircle<One extends Arc>(
  arc: One,
  arcs: readonly One[],
  costOf: (arc: One) => number,
): readonly One[] {
  const others = arcs.filter((other) => other !== arc);
  const more = findCheapestWay(arc.to, arc.from, others, costOf);
  const less = arc.count > 0 ? findCheapestWay(arc.from, arc.to, others, costOf) : null;
  const [cheapest] = [more, less].flatMap((way) => way ?? []).sort((one, other) => one.cost - other.cost);
  return cheapest?.arcs ?? [];
}

function findCheapestWay<One extends Arc>(
  start: string,
  goal: string,
  arcs: readonly One[],
  costOf: (arc: One) => number,
): Way<One> | null {
  const ways = new Map<string, Way<One>>([[start, { cost: 0, arcs: [] }]]);
  let improved = true;
  while (improved) {
    const better = arcs.map((arc) => directionsOf(arc).map(([from, to]) => improve(ways, arc, costOf(arc), from, to)));
    improved = better.flat().some((is) => is);
  }
  return ways.get(goal) ?? null;
}

function improve<One extends Arc>(
  ways: Map<string, Way<One>>,
  arc: One,
  cost: number,
  from: string,
  to: string,
): boolean {
  const way = ways.get(from);
  if (!way || way.cost + cost >= (ways.get(to)?.cost ?? Number.POSITIVE_INFINITY)) return false;
  ways.set(to, { cost: way.cost + cost, arcs: [...way.arcs, arc] });
  return true;
}

/** Along an arc more can always flow; against it only where something flows that could be less. */
function directionsOf({ from, to, count }: Arc): (readonly [string, string])[] {
  return count > 0
    ? [
        [from, to],
        [to, from],
      ]
    : [[from, to]];
}
