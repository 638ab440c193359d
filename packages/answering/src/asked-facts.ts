import type { Aspect } from './aspects.js';
import { factsOf, type Item } from './composition.js';

/** Facts that can be asked for and that it is worth to say are not known. */
const EXPECTED = ['hours', 'address', 'phone', 'cost', 'documents'] as const;
export type Expected = (typeof EXPECTED)[number];

/** Of these facts those that were asked for and that an item does not have. Only services are expected to have them. */
export function missingIn({ kind, facts }: Item, asked: readonly Aspect[]): Expected[] {
  if (kind !== 'service') return [];
  const wanted = EXPECTED.filter((aspect) => asked.includes(aspect));
  return wanted.filter((aspect) => !facts.some((fact) => factsOf(aspect).includes(fact.kind)));
}

/** Whether an item that is told in brief makes up for what the first does not say. Papers are told of the first alone. */
export function makesUpFor(missing: Expected, { facts }: Item): boolean {
  return missing !== 'documents' && facts.some(({ kind }) => factsOf(missing).includes(kind));
}
