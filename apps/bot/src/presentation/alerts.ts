import type { Item } from '@ventanilla/contracts';
import { type Block, bold } from './html.js';
import { lines } from './lines.js';

/** As many as somebody takes in before what they asked for. */
const SHOWN = 2;

/** What is warned of now, in short: how bad and what, what to do, where and until when. */
export function alertBlocks(items: readonly Item[]): Block[] {
  return items
    .slice(0, SHOWN)
    .map(({ title, summary, facts }) => [
      ...lines(title, bold),
      ...lines(summary),
      ...facts.flatMap(({ value }) => lines(value)),
    ]);
}
