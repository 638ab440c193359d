import type { Item } from '@ventanilla/contracts';
import { type Block, bold, type Html, italic, join, plain } from './html.js';
import { lines } from './lines.js';
import { writeOrigin } from './origin.js';

/** The help lines of a danger: number first, then what to know before calling; who said so comes last, for all. */
export function helpLineBlocks(items: readonly Item[], language: string): Block[] {
  if (items.length === 0) return [];
  return [...items.map(helpLineBlock), originBlock(items, language)];
}

/** Many help lines, one below the other, so that all of them are on the screen at once. */
export function helpLineList(items: readonly Item[], language: string): Block[] {
  if (items.length === 0) return [];
  return [items.map((item) => numberAndName(item, plain)), originBlock(items, language)];
}

function helpLineBlock(item: Item): Block {
  const notices = item.facts.filter(({ kind }) => kind === 'notice').map(({ value }) => value);
  const warnings = item.warning === null ? [] : [`⚠ ${item.warning}`];
  return [numberAndName(item, bold), ...[item.summary, ...notices, ...warnings].flatMap((text) => lines(text))];
}

function numberAndName({ facts, title }: Item, style: (text: string) => Html): Html {
  const numbers = facts.filter(({ kind }) => kind === 'phone').map(({ value }) => value);
  return join([bold(numbers.join(' / ')), style(title)], '  ');
}

function originBlock(items: readonly Item[], language: string): Block {
  return lines(writeOrigin(items, language), italic);
}
