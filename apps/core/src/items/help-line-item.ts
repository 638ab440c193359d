import type { Item, ItemFact, PublishedEntry } from '@ventanilla/contracts';
import { phoneFacts } from './facts/contacts.js';
import { hoursInWords, openingFact } from './facts/hours.js';
import { checkedOf, readingWarning } from './freshness.js';
import { fact, originOf, type Rendering, sayFact, wordingFor } from './rendering.js';

export function helpLineItem(rendering: Rendering, entry: PublishedEntry<'helpLine'>): Item | null {
  const { facts, texts } = entry;
  const wording = wordingFor(texts, rendering);
  if (!wording) return null;
  const { text } = wording;
  return {
    kind: 'helpLine',
    ...originOf(entry, wording),
    title: text.name,
    summary: text.description,
    facts: [
      ...phoneFacts(rendering, facts.phones),
      ...openFacts(rendering, facts),
      ...(facts.free ? [fact(rendering, 'cost', sayFact(rendering.language, 'cost.free'))] : []),
    ],
    sections: [],
    warning: readingWarning(rendering, checkedOf(rendering, entry)),
    position: null,
    distance: null,
  };
}

function openFacts(
  rendering: Rendering,
  { aroundTheClock, schedules }: PublishedEntry<'helpLine'>['facts'],
): ItemFact[] {
  if (aroundTheClock) return [fact(rendering, 'opening', sayFact(rendering.language, 'opening.roundTheClock'))];
  const hours = hoursInWords(rendering, schedules);
  return [...openingFact(rendering, schedules), ...(hours ? [fact(rendering, 'hours', hours)] : [])];
}
