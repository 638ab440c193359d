import type { Item } from '@ventanilla/contracts';
import { type Block, bold, italic, join } from './html.js';
import { factLines, warningLines } from './item.js';
import { lines } from './lines.js';
import { writeOrigin } from './origin.js';

/** Help lines as they must be read in a hurry: number first, one below the other; who said so comes last, for all. */
export function helpLineBlocks(items: readonly Item[], language: string): Block[] {
  if (items.length === 0) return [];
  return [...items.map(helpLineBlock), lines(writeOrigin(items, language), italic)];
}

function helpLineBlock(item: Item): Block {
  const numbers = item.facts.filter(({ kind }) => kind === 'phone').map(({ value }) => value);
  const others = item.facts.filter(({ kind }) => kind === 'notice' || kind === 'opening');
  return [
    join([bold(numbers.join(' / ')), bold(item.title)], '  '),
    ...lines(item.summary),
    ...others.flatMap(factLines),
    ...warningLines(item),
  ];
}
