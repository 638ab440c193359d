import type { Item } from '@ventanilla/contracts';
import { type Block, bold } from './html.js';
import { lines } from './lines.js';

/** What is warned of now, in short: how bad and what, what to do, where and until when. */
export function alertBlocks(items: readonly Item[]): Block[] {
  return items.map(({ title, summary, facts }) => [
    ...lines(title, bold),
    ...lines(summary),
    ...facts.flatMap(({ value }) => lines(value)),
  ]);
}
