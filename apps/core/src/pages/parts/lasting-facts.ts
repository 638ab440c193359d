import type { Item, ItemFact } from '@ventanilla/contracts';
import { sayFact } from '../../items/rendering.js';
import type { PageContext } from '../page-context.js';

/**
 * What stays true while a page is kept, printed or read without a network. Whether a door is open at this minute is not
 * said where its hours are: they say so themselves.
 */
export function lastingFacts({ language }: PageContext, { facts }: Pick<Item, 'facts'>): ItemFact[] {
  const hasHours = facts.some(({ kind }) => kind === 'hours');
  return facts
    .filter(({ kind }) => kind !== 'distance' && !(kind === 'opening' && hasHours))
    .map((fact) => (fact.kind === 'opening' ? { ...fact, label: sayFact(language, 'label.hours') } : fact));
}
