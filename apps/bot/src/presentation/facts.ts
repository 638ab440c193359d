import type { Item, ItemFact } from '@ventanilla/contracts';
import { type Block, bold, join, plain } from './html.js';
import { lines } from './lines.js';

export type Detail = 'brief' | 'answer' | 'full';
type Kind = ItemFact['kind'];

/** What helps to decide between several items. */
const brief: readonly Kind[] = ['notice', 'opening', 'address', 'distance', 'phone', 'cost', 'date', 'eligibility'];
/** What can wait for whoever wants to know more. */
const later: readonly Kind[] = ['organization', 'languages'];
/** How to begin, for whoever has neither door nor number; others can wait for it. */
const waysToBegin: readonly Kind[] = ['howToApply', 'website', 'email'];

/** The facts of an item that are shown at this detail, as lines: values of the same label in one list. */
export function factBlock(item: Item, detail: Detail): Block {
  return [...byLabel(shownFacts(item, detail))].flatMap(([label, values]) => listLines(label, values));
}

/** Whether opening the item would tell more than `detail` does. */
export function hasMore(item: Item, detail: Detail): boolean {
  if (detail !== 'full' && item.sections.some(({ excerpt }) => excerpt !== undefined)) return true;
  return item.sections.length > 1 || shownFacts(item, detail).length < item.facts.length;
}

function shownFacts({ facts }: Item, detail: Detail): ItemFact[] {
  if (detail === 'full') return facts;
  if (detail === 'brief') return facts.filter(({ kind }) => brief.includes(kind));
  const hasDoor = facts.some(({ kind }) => kind === 'address' || kind === 'phone');
  const hidden = hasDoor ? [...later, ...waysToBegin] : later;
  return facts.filter(({ kind }) => !hidden.includes(kind));
}

function byLabel(facts: readonly ItemFact[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const { label, value } of facts) grouped.set(label, [...(grouped.get(label) ?? []), value]);
  return grouped;
}

function listLines(label: string, values: readonly string[]): Block {
  const [first, ...rest] = values.flatMap((value) => lines(value));
  const heading = bold(label === '' ? '' : `${label}:`);
  if (first === undefined) return [];
  if (rest.length === 0) return [join([heading, first], ' ')];
  return [heading, ...[first, ...rest].map((line) => join([plain('• '), line]))];
}
