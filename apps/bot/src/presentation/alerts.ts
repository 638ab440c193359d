import type { Item } from '@ventanilla/contracts';
import type { Say } from '../context.js';
import { type Block, bold } from './html.js';
import { lines } from './lines.js';

/**
 * What is warned of now, in short: how bad and what, what to do, where and until when. Of what was `told` in full before
 * only the first, and where to read it again.
 */
export function alertBlocks(items: readonly Item[], told: readonly string[], say: Say): Block[] {
  return items.map((item) =>
    told.includes(item.key) ? lines(say('alerts.again', { title: item.title }), bold) : alertBlock(item),
  );
}

function alertBlock({ title, summary, facts }: Item): Block {
  return [...lines(title, bold), ...lines(summary), ...facts.flatMap(({ value }) => lines(value))];
}
