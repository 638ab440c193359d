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

/** From each point every arc along which one unit more can flow, or against which one unit less. */
export type Network<One extends Arc> = ReadonlyMap<string, readonly Step<One>[]>;

type Step<One extends Arc> = { arc: One; to: string };
type Way<One extends Arc> = { cost: number; arcs: readonly One[] };

/** How a point is reached at the lowest cost so far: the last arc, and the point before it. */
type Reach<One extends Arc> = { cost: number; last: { arc: One; from: string } | null };

/** The network of a table's arcs. Along an arc more can always flow; against it only where something does. */
export function networkOf<One extends Arc>(arcs: readonly One[]): Network<One> {
  const network = new Map<string, Step<One>[]>();
  const add = (from: string, step: Step<One>) => network.set(from, [...(network.get(from) ?? []), step]);
  for (const arc of arcs) {
    add(arc.from, { arc, to: arc.to });
    if (arc.count > 0) add(arc.to, { arc, to: arc.from });
  }
  return network;
}

/**
 * The circle through an arc that costs least, without the arc itself: hide all of it, and none of it can be worked out.
 * There is one in every table, because more can always flow through a row, a column and all three totals.
 */
export function findCheapestCircle<One extends Arc>(
  arc: One,
  network: Network<One>,
  costOf: (arc: One) => number,
): readonly One[] {
  const cost = (other: One) => (other === arc ? Number.POSITIVE_INFINITY : costOf(other));
  const more = findCheapestWay(arc.to, arc.from, network, cost);
  if (arc.count === 0 || more?.cost === 0) return more?.arcs ?? [];
  const less = findCheapestWay(arc.from, arc.to, network, cost);
  const [cheapest] = [more, less].flatMap((way) => way ?? []).sort((one, other) => one.cost - other.cost);
  return cheapest?.arcs ?? [];
}

/** Dijkstra's way through the network; `null` where the goal is out of reach. */
function findCheapestWay<One extends Arc>(
  start: string,
  goal: string,
  network: Network<One>,
  costOf: (arc: One) => number,
): Way<One> | null {
  const reached = new Map<string, Reach<One>>([[start, { cost: 0, last: null }]]);
  const open = new Set([start]);
  const costTo = (point: string) => reached.get(point)?.cost ?? Number.POSITIVE_INFINITY;
  for (let point = start; point !== goal; point = nearest(open, costTo)) {
    open.delete(point);
    for (const { arc, to } of network.get(point) ?? []) {
      const cost = costTo(point) + costOf(arc);
      if (cost >= costTo(to)) continue;
      reached.set(to, { cost, last: { arc, from: point } });
      open.add(to);
    }
    if (open.size === 0) return null;
  }
  return { cost: costTo(goal), arcs: arcsTo(goal, reached) };
}

function nearest(points: ReadonlySet<string>, costTo: (point: string) => number): string {
  return [...points].reduce((best, point) => (costTo(point) < costTo(best) ? point : best));
}

function arcsTo<One extends Arc>(goal: string, reached: ReadonlyMap<string, Reach<One>>): One[] {
  const arcs: One[] = [];
  for (let last = reached.get(goal)?.last; last; last = reached.get(last.from)?.last) arcs.push(last.arc);
  return arcs;
}
