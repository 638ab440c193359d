import type { Block, Html } from './html.js';
import { join } from './html.js';

/** Telegram's limit on a message's text, counted after its markup is read. */
export const LONGEST_MESSAGE = 4_096;

const BETWEEN_BLOCKS = '\n\n';

/** Packs blocks into as few messages as hold them. A message ends between blocks; inside one only if it fits none. */
export function toMessages(blocks: readonly Block[], limit = LONGEST_MESSAGE): Html[] {
  const wholes = blocks.flatMap((block) => packBlock(block, limit));
  return pack(wholes, BETWEEN_BLOCKS, limit);
}

function packBlock(block: Block, limit: number): Html[] {
  return pack(
    block.filter(({ length }) => length > 0),
    '\n',
    limit,
  );
}

function pack(parts: readonly Html[], separator: string, limit: number): Html[] {
  const packed: Html[] = [];
  for (const part of parts) {
    const last = packed.at(-1);
    const longer = last && join([last, part], separator);
    if (longer && longer.length <= limit) packed[packed.length - 1] = longer;
    else packed.push(part);
  }
  return packed;
}
