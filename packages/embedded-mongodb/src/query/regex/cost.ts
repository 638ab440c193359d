import type { CharacterSet } from './character-set.js';
import { findStarts } from './starts.js';
import type { Node, Repeat } from './syntax-tree.js';

/** At most about `ways * length ** degree` ways to match a text, whatever it says, each of `work` characters. */
export type Cost = { readonly ways: number; readonly degree: number; readonly work: number };

const nothing: Cost = { ways: 1, degree: 0, work: 0 };
const unbounded: Cost = { ways: Number.POSITIVE_INFINITY, degree: Number.POSITIVE_INFINITY, work: 0 };

/** How many ways a backtracking matcher may have to try in the worst case. */
export function costOf(node: Node): Cost {
  switch (node.kind) {
    case 'sequence':
      return node.items.map(costOf).reduce(both, nothing);
    case 'choice':
      return choiceCost(node.options);
    case 'repeat':
      return repeatCost(node);
    case 'capture':
    case 'look':
      return costOf(node.body);
    case 'character':
      return { ways: 1, degree: 0, work: 1 };
    case 'anchor':
      return nothing;
    default:
      return unbounded;
  }
}

function both(a: Cost, b: Cost): Cost {
  return { ways: a.ways * b.ways, degree: a.degree + b.degree, work: a.work + b.work };
}

/** Alternatives that begin with different characters never all have to be tried. */
function choiceCost(options: readonly Node[]): Cost {
  const costs = options.map(costOf);
  const degree = Math.max(...costs.map((cost) => cost.degree));
  const ways = costs.map((cost) => cost.ways);
  return {
    degree,
    ways: beginApart(options) ? Math.max(...ways) : ways.reduce((a, b) => a + b),
    work: costs.reduce((sum, { work }) => sum + work, 0),
  };
}

/** Above this many alternatives comparing them all is not worth it. */
const maxCompared = 50;

function beginApart(options: readonly Node[]): boolean {
  if (options.length > maxCompared) return false;
  const starts = options.map(findStarts);
  return starts.every(
    (set, i) => set !== null && starts.slice(i + 1).every((other) => other !== null && !overlap(set, other)),
  );
}

function overlap(a: CharacterSet, b: CharacterSet): boolean {
  return a.overlaps(b);
}

/** JavaScript and PCRE differ in repeats of what may be empty, so those count as what JavaScript cannot do. */
function repeatCost({ body, min, max, mode }: Repeat): Cost {
  if (mode === 'possessive' || findStarts(body) === null) return unbounded;
  const { ways, degree, work } = costOf(body);
  const isSimple = degree === 0 && ways === 1;
  if (max === Number.POSITIVE_INFINITY)
    return isSimple ? { ways: 1, degree: 1, work: work * Math.max(min, 1) } : unbounded;
  if (isSimple) return { ways: max - min + 1, degree: 0, work: work * max };
  return { ways: ways ** max * (max - min + 1), degree: degree * max, work: work * max };
}
