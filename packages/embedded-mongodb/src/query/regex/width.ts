import type { Node } from './syntax-tree.js';

/** How many characters every match of a node has, or null when that varies; a lookbehind needs to know. */
export function findWidth(node: Node): number | null {
  switch (node.kind) {
    case 'character':
      return 1;
    case 'sequence':
      return node.items.reduce((sum: number | null, item) => added(sum, findWidth(item)), 0);
    case 'choice':
      return commonWidth(node.options);
    case 'repeat':
      return node.min === node.max ? multiplied(findWidth(node.body), node.min) : null;
    case 'capture':
    case 'atomic':
      return findWidth(node.body);
    case 'reference':
      return null;
    default:
      return 0;
  }
}

function added(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function multiplied(width: number | null, times: number): number | null {
  return width === null ? null : width * times;
}

function commonWidth(options: readonly Node[]): number | null {
  const [first = null, ...others] = options.map(findWidth);
  return others.every((width) => width === first) ? first : null;
}
