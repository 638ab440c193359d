import type { Item } from '@ventanilla/contracts';

/** The lines whose numbers each of the lists has too: what holds wherever a person may be. */
export function sharedLines(items: readonly Item[], lists: readonly (readonly Item[])[]): Item[] {
  return items.filter((item) => lists.every((list) => list.some((other) => numbersOf(other) === numbersOf(item))));
}

function numbersOf({ facts, title }: Item): string {
  const numbers = facts.filter(({ kind }) => kind === 'phone').map(({ value }) => value);
  return numbers.length === 0 ? title : numbers.sort().join();
}
