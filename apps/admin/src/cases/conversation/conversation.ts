import type { CaseMessage } from '@ventanilla/contracts';

/** The conversation of a case as far as it was read. */
export type Conversation = {
  /** In the order of the conversation, which is not always that in which things arrived. */
  items: readonly CaseMessage[];
  /** Whether there is more in front of the first. */
  hasEarlier: boolean;
  /** The last change that was read: everything up to it is here. */
  upTo: number;
};

type Read = { items: readonly CaseMessage[]; hasEarlier: boolean };

/** The conversation with what was read since; whatever is there already is replaced by what it is now. */
export function withNewer(before: Conversation | undefined, read: Read): Conversation {
  const upTo = Math.max(before?.upTo ?? 0, ...read.items.map(({ seq }) => seq));
  const hasEarlier = before?.hasEarlier ?? read.hasEarlier;
  return { items: merged(before?.items ?? [], read.items), hasEarlier, upTo };
}

/** The conversation with one thing of ours; what others said just before it may still have to be read. */
export function withStored(before: Conversation, stored: CaseMessage): Conversation {
  return { ...before, items: merged(before.items, [stored]) };
}

/** The conversation with the page before its first. */
export function withEarlier(before: Conversation, read: Read): Conversation {
  return { ...before, items: merged(before.items, read.items), hasEarlier: read.hasEarlier };
}

/** After which change to ask: before the first message whose way to the person is not known yet, or after all. */
export function seenUpTo({ items, upTo }: Conversation): number {
  const underWay = items.filter((item) => item.from === 'staff' && item.delivery === 'waiting');
  return Math.min(upTo, ...underWay.map(({ seq }) => seq - 1));
}

function merged(some: readonly CaseMessage[], others: readonly CaseMessage[]): CaseMessage[] {
  return inOrder([...new Map([...some, ...others].map((item) => [item.id, item])).values()]);
}

function inOrder(items: readonly CaseMessage[]): CaseMessage[] {
  return [...items].sort((one, other) => one.place - other.place);
}
